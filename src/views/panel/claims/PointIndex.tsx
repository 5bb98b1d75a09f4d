import type { MouseEvent as ReactMouseEvent, RefObject } from 'react';
import { topicName } from '../../../model/vocabulary.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { moveFocus } from '../../focus/moveFocus.ts';
import { scrollInside } from '../../focus/scrollInside.ts';
import { useNamesIn } from '../../useNamesIn.ts';
import { usePartStrings } from '../../useStrings.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import type { ClaimTopic } from './groupClaims.ts';

interface PointIndexProps {
  readonly topics: readonly ClaimTopic[];
  /** Holds what the links lead to. */
  readonly list: RefObject<HTMLElement | null>;
}

/** The id of a point's element. */
export const pointAnchor = (topic: string) => `point-${topic}`;

/** Links to the points on which there are claims, each with their number. */
export function PointIndex({ topics, list }: PointIndexProps) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const vocabulary = useVocabulary();
  const namesIn = useNamesIn();
  const goTo = (topic: string, click: ReactMouseEvent) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    // Without a fragment, because the app owns the address.
    click.preventDefault();
    const points = list.current?.querySelectorAll<HTMLDetailsElement>('details[data-topic]') ?? [];
    openPoint([...points].find(({ dataset }) => dataset.topic === topic));
  };
  return (
    <nav className="point-index" aria-label={claimStrings.points}>
      <ol>
        {topics.map(({ topic, claims }) => (
          <li key={topic}>
            <a href={`#${pointAnchor(topic)}`} onClick={(click) => goTo(topic, click)}>
              {claimStrings.point(namesIn(topicName(vocabulary, topic)), claims.length)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function openPoint(point: HTMLDetailsElement | undefined) {
  if (!point) return;
  point.open = true;
  scrollInside(point, 'start');
  moveFocus(point.querySelector('summary'));
}
