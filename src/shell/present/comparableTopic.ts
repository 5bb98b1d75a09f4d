import type { Claim } from '../../model/claim.ts';
import type { EventId } from '../../model/event.ts';
import { type ClaimTopic, topicsByEvent } from '../../views/panel/claims/groupClaims.ts';

/** The claims to set side by side: those of the topic that the lesson names, else of the first with two speakers. */
export function comparableTopic(
  claims: readonly Claim[],
  eventId: EventId,
  wanted?: string,
): ClaimTopic | undefined {
  const topics = topicsByEvent(claims).get(eventId) ?? [];
  return topics.find(({ topic }) => topic === wanted) ?? topics.find(({ speakers }) => speakers.length > 1);
}
