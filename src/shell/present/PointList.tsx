import { topicName } from '../../model/vocabulary.ts';
import { CLAIM_STRINGS } from '../../strings/claimStrings.ts';
import { PRESENT_STRINGS } from '../../strings/presentStrings.ts';
import type { ClaimTopic } from '../../views/panel/claims/groupClaims.ts';
import { sidesFirst } from '../../views/panel/claims/sideOf.ts';
import { useNamesIn } from '../../views/useNamesIn.ts';
import { usePartStrings } from '../../views/useStrings.ts';
import { useVocabulary } from '../../views/useVocabulary.ts';
import { Dialog } from '../Dialog.tsx';

interface PointListProps {
  readonly topics: readonly ClaimTopic[];
  /** The topic that is compared now. */
  readonly topic: string | undefined;
  readonly onChoose: (topic: string) => void;
  readonly onClose: () => void;
}

/** Everything on which there are claims about the event, to choose what is compared. */
export function PointList({ topics, topic: current, onChoose, onClose }: PointListProps) {
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const vocabulary = useVocabulary();
  const namesIn = useNamesIn();
  return (
    <Dialog title={presentStrings.pointsTitle} onClose={onClose} className="step-list">
      <ol>
        {topics.map(({ topic, claims, speakers }) => (
          <li key={topic}>
            <button
              type="button"
              aria-current={topic === current ? 'true' : undefined}
              onClick={() => {
                onChoose(topic);
                onClose();
              }}
            >
              <span>{`${claimStrings.point(namesIn(topicName(vocabulary, topic)), claims.length)} `}</span>
              <span className="source-details">
                {sidesFirst(speakers, vocabulary)
                  .map(({ speaker }) => speaker)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
