import type { ChronologyDocument } from '../load/documentParts.ts';
import type { EventRecord } from '../load/records.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import type { CheckRules } from './checkRules.ts';

type Sourced = Pick<ChronologyDocument, 'events' | 'sources' | 'vocabulary'>;

/** Warns of events with pages of one party only. */
export function warnOfOneParty(
  document: Sourced,
  { parties }: Pick<CheckRules, 'parties'>,
  file: string,
): DataIssue[] {
  const partiesOf = partyFinder(document, parties);
  return document.events.flatMap((event) => {
    const wanted = parties[event.track];
    const found = partiesOf(event);
    if (!wanted || found.length !== 1) return [];
    const missing = wanted.filter((party) => !found.includes(party));
    const expected = `complete: no page of the other party, ${missing.join(', ')}`;
    return [{ file, record: event.id, field: 'sources', value: shorten(found[0]), expected }];
  });
}

/** How many events of a track have pages of both parties, of one alone, of none, in a sentence. */
export function partyCounts(document: Sourced, track: string, parties: CheckRules['parties']): string {
  const { events, vocabulary } = document;
  const partiesOf = partyFinder(document, parties);
  const found = events.filter((event) => event.track === track).map(partiesOf);
  const wanted = parties[track] ?? [];
  const count = (fits: (of: readonly string[]) => boolean) => found.filter(fits).length;
  const label = vocabulary?.tracks?.find(({ id }) => id === track)?.label ?? track;
  const nameOf = (party: string) => vocabulary?.perspectives?.find(({ id }) => id === party)?.label ?? party;
  const alone = wanted.map(
    (party) => `${count((of) => of.length === 1 && of[0] === party)} ${nameOf(party)} ones alone`,
  );
  const all = count((of) => of.length === wanted.length);
  return `on the track ${label} ${all} of ${found.length} events have pages of both parties, ${alone.join(', ')}, ${count((of) => of.length === 0)} neither`;
}

function partyFinder({ sources }: Sourced, parties: CheckRules['parties']) {
  const perspectiveOf = new Map(sources.map(({ id, perspective }) => [id, perspective]));
  return (event: EventRecord): readonly string[] => {
    const perspectives = event.sources.map((id) => perspectiveOf.get(id));
    return (parties[event.track] ?? []).filter((party) => perspectives.includes(party));
  };
}
