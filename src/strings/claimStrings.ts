import { claimDetails } from './en/claimDetails.ts';
import { claimTopics as topics } from './en/claimTopics.ts';

/** Texts for claims, in the reader's language. Loaded with the code that shows claims. */
export const claimStrings = claimDetails;

/** The heading of each topic, by its id. */
export const claimTopics: Readonly<Record<string, string>> = topics;

/** The heading of a topic; for an unknown one, a label made from its id. */
export function topicHeading(topic: string): string {
  const words = topic.replaceAll('-', ' ');
  return claimTopics[topic] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
