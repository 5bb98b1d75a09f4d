import type { Bench } from './Bench.ts';
import { VISIT_BUDGETS } from './budgets.ts';
import { measureVisit } from './measureVisit.ts';
import { pick, repeat } from './repeat.ts';
import type { Row } from './report.ts';

/** What a first visit costs in all. */
export async function visitRows({ browser, server, runs }: Bench): Promise<Row[]> {
  const visits = await repeat('first visit', runs, () => measureVisit(browser, server));
  const twice = new Set(visits.values.flatMap((visit) => visit.twice));
  return [
    {
      what: 'first visit, offline copy included',
      unit: 'kB',
      ...pick(visits, ({ bytes }) => bytes / 1000),
      ...VISIT_BUDGETS.kilobytes,
    },
    {
      what: 'first visit, files sent twice',
      unit: '',
      ...pick(visits, (visit) => visit.twice.length),
      ...VISIT_BUDGETS.sentTwice,
      ...(twice.size > 0 && { note: [...twice].join(' ') }),
    },
  ];
}
