import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorld } from '../../../src/build/worldMap.ts';
import { PALETTES } from '../../../src/styles/mapPalette.ts';
import {
  type BaseMapContext,
  type Region,
  regionLayers,
  type World,
  worldLayers,
} from '../../../src/views/map/baseLayers.ts';
import { VOCABULARY } from '../../helpers.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const ground: BaseMapContext = { countries: VOCABULARY.countries, isWrapped: false };

describe('the base map', () => {
  const region = read('data/map/files/region.topo.json') as Region;

  test('has no line of contact, which is known to be wrong in the source', () => {
    expect(Object.keys(region.objects)).toEqual(['units', 'lakes', 'rivers', 'nkao', 'claims']);
  });

  test('draws the former oblast dashed, and only from zoom 7 on', () => {
    const { style, minZoom } = regionLayers(region, ground).at(-1)!;
    expect(minZoom).toBe(7);
    expect(style(7, PALETTES.light, undefined).dashArray).toBe('5 3');
  });

  test('draws each river once, the large ones at every zoom', () => {
    const rivers = regionLayers(region, ground)
      .map(({ minZoom, shape }) => ({ minZoom, shape: shape() as { features?: { properties: object }[] } }))
      .filter(({ shape }) => shape.features?.some(({ properties }) => 'rank' in (properties ?? {})));
    expect(rivers.map(({ minZoom }) => minZoom)).toEqual([0, 6, 7, 8]);
    expect(rivers.flatMap(({ shape }) => shape.features!)).toHaveLength(
      region.objects.rivers.geometries.length,
    );
  });

  test('draws the rest of the world, too', () => {
    for (const { shape } of worldLayers(read('data/map/files/world.topo.json') as World, ground)) {
      expect(JSON.stringify(shape()).length).toBeGreaterThan(1000);
    }
  });

  test('continues across the date line where places do', () => {
    const world = read('data/map/files/world.topo.json') as World;
    const eastmost = (isWrapped: boolean) => {
      const [countries] = worldLayers(world, { countries: [], isWrapped });
      const longitudes = JSON.stringify(countries!.shape()).matchAll(/\[(-?[\d.]+),-?[\d.]+\]/g);
      return [...longitudes].reduce((most, [, lon]) => Math.max(most, Number(lon)), 0);
    };
    expect(eastmost(false)).toBeLessThanOrEqual(180.1);
    expect(eastmost(true)).toBeGreaterThan(500);
  });

  test('emphasises the countries that the chronology names', () => {
    const [layer] = worldLayers(read('data/map/files/world.topo.json') as World, ground);
    const fill = (name: string) =>
      layer!.style(4, PALETTES.light, { properties: { name } } as never).fillColor;
    expect(fill('Iran')).toBe(PALETTES.light.focus);
    expect(fill('Japan')).toBe(PALETTES.light.land);
  });

  test('has no outline that runs back round the earth', () => {
    const shapes = worldLayers(JSON.parse(readWorld()) as World, ground).map(({ shape }) => shape());
    for (const line of JSON.stringify(shapes).match(/\[\[-?[\d.]+,[^a-z[]*?(\],\[[^a-z[]*?)*\]\]/g)!) {
      const longitudes = (JSON.parse(line) as [number, number][]).map(([lon]) => lon);
      const steps = longitudes.slice(1).map((lon, index) => Math.abs(lon - longitudes[index]!));
      expect(Math.max(0, ...steps)).toBeLessThan(180);
    }
  });
});
