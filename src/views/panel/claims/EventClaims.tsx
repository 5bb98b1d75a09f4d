import { type CSSProperties, useRef, useState } from 'react';
import type { TimelineEvent } from '../../../model/event.ts';
import { useAppState, useStoreApi } from '../../../store/context.ts';
import { lazyPart } from '../../loading/lazyPart.tsx';
import { useStrings } from '../../useStrings.ts';
import { isReturnedTo } from '../panelPlaces.ts';
import { topicsByEvent } from './groupClaims.ts';

/** What claims are about: an event, or a passage of an article outside the subject. */
type Claimed = Pick<TimelineEvent, 'id' | 'claimCount'>;

/** An upper estimate of the lines per claim, for two columns on a phone, where claims are tallest. */
const LINES_PER_CLAIM = 14;
/** More than any screen has. */
const MOST_LINES = 100;

let codeArrived = false;
const WhoSaysWhat = lazyPart(
  (strings) => strings.claims.part,
  async () => {
    const module = await import('./WhoSaysWhat.tsx');
    codeArrived = true;
    return module;
  },
  { early: true },
);

/**
 * The claims about an event. Claims and their code arrive after the first render; until then space is reserved for
 * them, so that nothing below shifts.
 */
export function EventClaims({ event: { id, claimCount = 0 } }: { event: Claimed }) {
  const strings = useStrings();
  const arrived = useAppState(({ dataset }) => dataset.claims.length > 0);
  const has = useAppState(({ dataset }) => topicsByEvent(dataset.claims).has(id));
  const api = useStoreApi();
  const [returnedTo] = useState(() => isReturnedTo(api));
  const [late, setLate] = useState(!arrived || !codeArrived);
  const section = useRef<HTMLElement>(null);
  const giveUpRoom = () => {
    if (!late) return;
    const end = section.current?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    if (end > window.innerHeight) setLate(false); // what follows is out of sight either way
  };
  const isMissing = useAppState(({ session }) => session.lacksRest) && !arrived;
  if (arrived ? !has : claimCount === 0) return null;
  return (
    <section
      ref={section}
      className="event-claims"
      data-late={(late && !isMissing) || undefined}
      style={{ '--claim-lines': Math.min(MOST_LINES, 4 + LINES_PER_CLAIM * claimCount) } as CSSProperties}
    >
      <h3>{strings.claims.heading}</h3>
      <WhoSaysWhat eventId={id} returnedTo={returnedTo} onDrawn={giveUpRoom} />
    </section>
  );
}
