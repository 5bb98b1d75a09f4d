import { claimDetails } from './en/claimDetails.ts';
import { claimTopics } from './en/claimTopics.ts';
import { stringsPart } from './translation.ts';

/** The words that only claims need; fetched with the code that shows claims. */
export const CLAIM_STRINGS = stringsPart('claimDetails', claimDetails);
export type ClaimStrings = typeof claimDetails;

/** The heading of each topic, by its id. */
export const TOPIC_STRINGS = stringsPart('claimTopics', claimTopics);
export type TopicStrings = Readonly<Record<string, string>>;

/** The heading of a topic; for an unknown one, a label made from its id. */
export function topicHeading(topic: string, topics: TopicStrings): string {
  const words = topic.replaceAll('-', ' ');
  return topics[topic] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
