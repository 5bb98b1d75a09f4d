import type { Claim } from '../../model/claim.ts';
import type { EventId } from '../../model/event.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { type ClaimTopic, topicsByEvent } from '../../views/panel/claims/groupClaims.ts';
import { sideOf } from '../../views/panel/claims/sideOf.ts';

/**
 * The claims to compare at first: those on the topic that the lesson names, else on the first topic on which most of
 * the sides speak; undefined if no topic has two speakers.
 */
export function comparableTopic(
  claims: readonly Claim[],
  eventId: EventId,
  wanted?: string,
  vocabulary: Pick<Vocabulary, 'sides'> = { sides: new Map() },
): ClaimTopic | undefined {
  const topics = topicsByEvent(claims).get(eventId) ?? [];
  const named = topics.find(({ topic }) => topic === wanted);
  if (named) return named;
  const sidesOn = ({ speakers }: ClaimTopic) =>
    new Set(speakers.map(({ speaker }) => sideOf(speaker, vocabulary)).filter(Boolean)).size;
  return topics.filter(({ speakers }) => speakers.length > 1).toSorted((a, b) => sidesOn(b) - sidesOn(a))[0];
}
