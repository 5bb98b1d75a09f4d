import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { withoutUnused } from '../../src/build/leanTimeline.ts';

/** The package exports the folder only as a whole. */
const FILE = 'node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs';

describe('vis-timeline without what the app does not use', () => {
  let lean = '';
  let whole = '';
  beforeAll(() => {
    whole = readFileSync(FILE, 'utf8');
    lean = withoutUnused(whole);
  });

  test('keeps what it uses', () => {
    for (const name of ['ItemSet', 'RangeItem', 'PointItem', 'Range', 'Timeline', 'TimeAxis'])
      expect(lean).toContain(`class ${name} `);
  });

  test('has stand-ins for the rest, with nothing left of it', () => {
    expect(whole).toContain('roundToMinor() {');
    expect(lean).not.toContain('roundToMinor() {');
    expect(lean).not.toContain('Activator.prototype');
    expect(lean).toContain('class Activator {}');
    expect(lean).toContain('const allOptions = {};');
    expect(lean).toContain('const configureOptions = {};');
  });

  test('names each utility that it uses, and copies no others', () => {
    const [, list = ''] = /const availableUtils = \{([^}]*)\}/.exec(lean)!;
    const given = [...list.matchAll(/(\w+): util\.\1,/g)].map(([, name]) => name!);
    expect(given).toContain('extend');
    expect(given).not.toContain('RGBToHSV');
    const own = ['convert', 'setupXSSProtection', 'xss'];
    const used = new Set([...lean.matchAll(/\bavailableUtils\.(\w+)/g)].map(([, name]) => name!));
    expect([...used].filter((name) => !given.includes(name) && !own.includes(name))).toEqual([]);
  });

  test('has methods that do nothing where the app never needs what they do', () => {
    const timeAxis = lean.slice(lean.indexOf('class TimeAxis '), lean.indexOf('class TimeAxis ') + 20_000);
    expect(timeAxis).toContain('_repaintLabels() {}');
    expect(timeAxis).not.toContain('redraw() {}');
    const range = lean.slice(lean.indexOf('class Range '), lean.indexOf('class Range ') + 40_000);
    expect(range).toContain('_onMouseWheel(event) {}');
    expect(range).not.toContain('_onPinch(event) {}');
  });

  test('says when a version no longer has what is replaced', () => {
    expect(() => withoutUnused('class Timeline {}')).toThrow('vis-timeline has no TimeStep any more');
    expect(() => withoutUnused(whole, {}, [], { Range: ['_onPinch', '_onTap'] })).toThrow(
      'vis-timeline has no Range._onTap any more',
    );
  });
});

test('a class is replaced with what is assigned to it and mixed into it', () => {
  const code = `const availableUtils = { ...util, convert };
const described = { long: 'text' };
function Old() { heavy(); }
mix(Old.prototype);
Old.prototype.draw = function () {};
Old.current = null;
function heavy() { return availableUtils.extend({}, {}); }
export { Old, heavy };`;
  const lean = withoutUnused(code, { Old: 'class Old {}' }, ['described'], {});
  expect(lean).toContain('const described = {};');
  expect(lean).toContain('class Old {}');
  expect(lean).not.toMatch(/Old\.(prototype|current)/);
  expect(lean).toContain('extend: util.extend,');
});
