import type { Claim } from '../../../model/claim.ts';

/** Everything that one speaker says on a topic. */
export interface SpeakerClaims {
  readonly speaker: string;
  readonly claims: readonly Claim[];
}

/** The claims on one topic of one event, by speaker; all in the order of the data. */
export interface ClaimTopic {
  readonly topic: string;
  readonly claims: readonly Claim[];
  readonly speakers: readonly SpeakerClaims[];
}

/** This many topics of an event are expanded; the others expand on request. */
export const OPEN_TOPICS = 5;

/** An event's claims by topic, and by speaker within it. */
export function groupByTopic(claims: readonly Claim[]): ClaimTopic[] {
  return [...groupBy(claims, ({ topic }) => topic)].map(([topic, claims]) => ({
    topic,
    claims,
    speakers: [...groupBy(claims, ({ speaker }) => speaker)].map(([speaker, claims]) => ({
      speaker,
      claims,
    })),
  }));
}

const byEvent = new WeakMap<readonly Claim[], ReadonlyMap<string, readonly ClaimTopic[]>>();

/** The topics of each event; computed once for each list of claims. */
export function topicsByEvent(claims: readonly Claim[]): ReadonlyMap<string, readonly ClaimTopic[]> {
  const known = byEvent.get(claims);
  if (known) return known;
  const groups = groupBy(claims, ({ eventId }) => eventId);
  const topics = new Map([...groups].map(([eventId, claims]) => [eventId, groupByTopic(claims)]));
  byEvent.set(claims, topics);
  return topics;
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
