import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Region, regionLayers, type World, worldLayers } from '../../../src/views/map/baseLayers.ts';
import { PALETTES } from '../../../src/views/map/palette.ts';

const read = (name: string) => JSON.parse(readFileSync(`public/map/${name}`, 'utf8'));

describe('the base map', () => {
  const region = read('region.topo.json') as Region;

  test('has no line of contact, which is known to be wrong in the source', () => {
    expect(Object.keys(region.objects)).toEqual(['units', 'lakes', 'rivers', 'nkao', 'claims']);
  });

  test('draws the former oblast dashed, and only from zoom 7 on', () => {
    const { style, minZoom } = regionLayers(region).at(-1)!;
    expect(minZoom).toBe(7);
    expect(style(7, PALETTES.light, undefined).dashArray).toBe('5 3');
  });

  test('draws each river once, the great ones at every zoom', () => {
    const rivers = regionLayers(region)
      .map(({ minZoom, shape }) => ({ minZoom, shape: shape() as { features?: { properties: object }[] } }))
      .filter(({ shape }) => shape.features?.some(({ properties }) => 'rank' in (properties ?? {})));
    expect(rivers.map(({ minZoom }) => minZoom)).toEqual([0, 6, 7, 8]);
    expect(rivers.flatMap(({ shape }) => shape.features!)).toHaveLength(
      region.objects.rivers.geometries.length,
    );
  });

  test('has something to draw of the rest of the world', () => {
    for (const { shape } of worldLayers(read('world.topo.json') as World)) {
      expect(JSON.stringify(shape()).length).toBeGreaterThan(1000);
    }
  });
});
