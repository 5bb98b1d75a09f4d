import type { ChronologyDocument } from '../load/documentParts.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';

/** Checks lesson paths: no event twice, and claims for every topic that is named. */
export function checkPaths({ paths, claims }: ChronologyDocument, file: string): DataIssue[] {
  const topics = new Set(claims.map(({ event, topic }) => `${event} ${topic}`));
  return paths.flatMap(({ id, steps }) =>
    steps.flatMap(({ event, compare_topic: topic }, index) => {
      const issues: DataIssue[] = [];
      const report = (field: string, value: string, expected: string) =>
        issues.push({ file, record: id, field: `steps.${index}.${field}`, value: shorten(value), expected });
      if (steps.findIndex((step) => step.event === event) < index)
        report('event', event, 'an event that the path has not been at before');
      if (topic && !topics.has(`${event} ${topic}`))
        report('compare_topic', topic, `a topic of the claims on ${event}`);
      return issues;
    }),
  );
}
