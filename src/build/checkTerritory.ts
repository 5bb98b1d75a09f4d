import type { ControlPointRecord, ControlRecord } from '../load/records.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import type { DrawnTerritory } from './drawnTerritory.ts';
import type { AuthoredRecord } from './readDataFolder.ts';

type Part = Pick<ControlRecord, 'layer' | 'district' | 'part'>;
type Complaint = Pick<DataIssue, 'field' | 'value' | 'expected'>;

const complaint = (field: string, value: unknown, expected: string): Complaint => ({
  field,
  value: shorten(value),
  expected,
});

const keyOf = ({ layer, district, part }: Part) => `${layer} | ${district} | ${part}`;

/**
 * Checks the territory layer: at every moment each part has one holder, and data and map file have the same parts. A
 * chronology without `control` needs no map file for it.
 */
export function checkTerritory(records: readonly AuthoredRecord[], shapes?: DrawnTerritory): DataIssue[] {
  const parts = records.map(({ file, record }) => ({ file, part: record as ControlRecord }));
  const drawn = new Set(shapes?.parts.map(keyOf));
  const seen = new Set<string>();
  const issues = parts.flatMap(({ file, part }) => {
    const key = keyOf(part);
    const complaints = checkPeriods(part.periods);
    if (seen.has(key)) complaints.push(complaint('part', part.part, 'a part of its own, not listed twice'));
    seen.add(key);
    if (shapes && !drawn.has(key)) complaints.push(complaint('part', part.part, `drawn in ${shapes.file}`));
    return complaints.map((it) => ({ file, record: `${part.district} | ${part.part}`, ...it }));
  });
  const [first] = parts;
  return shapes && first ? [...issues, ...undescribed(shapes, seen, first.file)] : issues;
}

/** What must hold for points: periods that follow each other. Unlike parts, a point may be held by nobody in between. */
export const checkTerritoryPoints = (records: readonly AuthoredRecord[]): DataIssue[] =>
  records.flatMap(({ file, record }) => {
    const { id, periods } = record as ControlPointRecord;
    return overlaps(periods).map((it) => ({ file, record: id, ...it }));
  });

function overlaps(periods: ControlPointRecord['periods']): Complaint[] {
  return periods.flatMap(({ from, to }, index) => {
    const next = periods[index + 1]?.from;
    if (to !== undefined && to <= from)
      return [complaint(`periods.${index}.to`, to, `after the first day, ${from}`)];
    if (next === undefined || (to !== undefined && to <= next)) return [];
    return [complaint(`periods.${index}.to`, to, `at most ${next}, the first day of the next period`)];
  });
}

/** Each period begins on the day the previous one ends; only the last may be open. */
function checkPeriods(periods: ControlRecord['periods']): Complaint[] {
  return periods.flatMap(({ from, to }, index) => {
    const next = periods[index + 1]?.from;
    if (to !== undefined && to <= from) {
      return [complaint(`periods.${index}.to`, to, `after the first day, ${from}`)];
    }
    if (next === undefined) return [];
    if (to === undefined) {
      return [complaint(`periods.${index}.to`, to, `${next}, the first day of the next period`)];
    }
    if (to === next) return [];
    const wrong = next < to ? 'days are held twice' : 'days are held by nobody';
    const expected = `${to}, the end of the period before (${wrong})`;
    return [complaint(`periods.${index + 1}.from`, next, expected)];
  });
}

const undescribed = (shapes: DrawnTerritory, known: ReadonlySet<string>, dataFile: string): DataIssue[] =>
  shapes.parts
    .filter((part) => !known.has(keyOf(part)))
    .map((part) => ({
      file: shapes.file,
      record: `${part.district} | ${part.part}`,
      ...complaint('part', part.part, `described in the ${part.layer} of ${dataFile}`),
    }));
