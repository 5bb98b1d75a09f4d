import type { TimelineEvent } from '../../model/event.ts';
import { useAppState } from '../../store/context.ts';
import { doubtsOf } from '../../strings/doubtsOf.ts';
import { useAwaitedText } from '../loading/AwaitedNote.tsx';
import { Prose } from '../text/Prose.tsx';
import { useStrings } from '../useStrings.ts';

/** Everything about the event that is in doubt. */
export function EventDoubts({ event }: { event: TimelineEvent }) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const filled = doubtsOf(event, dataset, strings, useAwaitedText());
  if (filled.length === 0) return null;
  return (
    <dl className="doubts">
      {filled.map(([term, texts]) => (
        <div key={term}>
          <dt>{term}</dt>
          {texts.map((text) => (
            <dd key={text}>
              <Prose text={text} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
