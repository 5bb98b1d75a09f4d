import { claimDetails } from './en/claimDetails.ts';
import { claimTopics as topics } from './en/claimTopics.ts';

/** The words that only claims need, in the reader's language; fetched with the code that shows claims. */
export const claimStrings = claimDetails;

/** The heading of each topic, by its id. */
export const claimTopics: Readonly<Record<string, string>> = topics;

/** The heading of a topic; of one that nobody has named, its id in words. */
export function topicHeading(topic: string): string {
  const words = topic.replaceAll('-', ' ');
  return claimTopics[topic] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
