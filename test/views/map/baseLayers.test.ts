import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Region, regionLayers, type World, worldLayers } from '../../../src/views/map/baseLayers.ts';
import { PALETTES } from '../../../src/views/map/palette.ts';

const read = (name: string) => JSON.parse(readFileSync(`public/map/${name}`, 'utf8'));

describe('the base map', () => {
  const region = read('region.topo.json') as Region;

  test('never draws the line of the file that is known to be wrong', () => {
    const untouched = structuredClone(region) as Region & { objects: { loc?: unknown } };
    delete untouched.objects.loc;
    expect(regionLayers(untouched)).toEqual(
      regionLayers(region).map((layer) => ({ ...layer, style: expect.any(Function) })),
    );
  });

  test('draws the former oblast dashed, and only from zoom 7 on', () => {
    const { style } = regionLayers(region).at(-1)!;
    expect(style(6, PALETTES.light, undefined).stroke).toBe(false);
    expect(style(7, PALETTES.light, undefined).dashArray).toBe('5 3');
  });

  test('has something to draw of the rest of the world', () => {
    for (const { shape } of worldLayers(read('world.topo.json') as World)) {
      expect(JSON.stringify(shape).length).toBeGreaterThan(1000);
    }
  });
});
