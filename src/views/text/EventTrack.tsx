import type { TimelineEvent } from '../../model/event.ts';
import { isOnSubject } from '../../model/vocabulary.ts';
import { useStrings } from '../useStrings.ts';
import { useVocabulary } from '../useVocabulary.ts';

/** The track of an event, if it is to be named, and whether the event is supplementary. */
export function EventTrack({ event }: { event: TimelineEvent }) {
  const strings = useStrings();
  const vocabulary = useVocabulary();
  const track = vocabulary.tracks.get(event.track);
  return (
    <>
      {track?.named && <span>{track.label}</span>}
      {!event.core && isOnSubject(vocabulary, event) && <span>{strings.panel.supplementary}</span>}
    </>
  );
}
