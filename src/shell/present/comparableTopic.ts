import type { Claim } from '../../model/claim.ts';
import type { EventId } from '../../model/event.ts';
import { type ClaimTopic, topicsByEvent } from '../../views/panel/claims/groupClaims.ts';

/** The claims to compare: those on the topic that the lesson names, else on the first topic with two speakers. */
export function comparableTopic(
  claims: readonly Claim[],
  eventId: EventId,
  wanted?: string,
): ClaimTopic | undefined {
  const topics = topicsByEvent(claims).get(eventId) ?? [];
  return topics.find(({ topic }) => topic === wanted) ?? topics.find(({ speakers }) => speakers.length > 1);
}
