import { readFile } from 'node:fs/promises';
import type { ControlRecord } from '../load/records.ts';
import type { DataIssue } from '../model/issue.ts';
import { messageOf } from './messageOf.ts';

/** The map file with the areas of the territory layer. */
export const TERRITORY_FILE = 'control.topo.json';

type Part = Pick<ControlRecord, 'layer' | 'district' | 'part'>;

export interface DrawnTerritory {
  readonly file: string;
  readonly parts: readonly Part[];
  /** The file is missing or has no areas. */
  readonly issues: readonly DataIssue[];
}

interface Topology {
  objects: Record<Part['layer'], { geometries: { properties: Omit<Part, 'layer'> }[] }>;
}

/** Reads which parts of which districts have an area in the file. */
export async function readDrawnTerritory(file: string): Promise<DrawnTerritory> {
  try {
    const { objects } = JSON.parse(await readFile(file, 'utf8')) as Topology;
    const parts = (['parts', 'overlays'] as const).flatMap((layer) =>
      objects[layer].geometries.map(({ properties }) => ({ layer, ...properties })),
    );
    return { file, parts, issues: [] };
  } catch (error) {
    const expected = `a readable file of areas: ${messageOf(error).split('\n')[0]}`;
    return {
      file,
      parts: [],
      issues: [{ file, record: '(file)', field: '(file)', value: 'it', expected }],
    };
  }
}
