import type { TimelineEvent } from '../model/event.ts';
import { isOnSubject } from '../model/vocabulary.ts';
import { strings } from '../strings/strings.ts';
import { useVocabulary } from './useVocabulary.ts';

/** The track of an event, where it is one to be named, and whether one can leave the event out at first. */
export function EventTrack({ event }: { event: TimelineEvent }) {
  const vocabulary = useVocabulary();
  const track = vocabulary.tracks.get(event.track);
  return (
    <>
      {track?.named && <span>{track.label}</span>}
      {!event.core && isOnSubject(vocabulary, event) && <span>{strings.panel.supplementary}</span>}
    </>
  );
}
