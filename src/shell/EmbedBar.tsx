import { useActions, useAppState } from '../store/context.ts';
import { selectPosition, selectSequence } from '../store/selectors.ts';
import { formatDay } from '../strings/formatDate.ts';
import { useStrings } from '../views/useStrings.ts';
import { BackButton } from './BackButton.tsx';
import { EmbedListLink } from './EmbedListLink.tsx';
import { FullViewLink } from './FullViewLink.tsx';
import type { EmbedTabs } from './useEmbedTabs.ts';

/** Replaces the header in an embed: title, previous and next, and the link to the full view. */
export function EmbedBar({ tabs }: { tabs: EmbedTabs }) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  return (
    <header className="embed-bar">
      <EmbedListLink className="skip" />
      <h1 title={dataset.title}>{dataset.title}</h1>
      <Steps />
      {tabs.open ? (
        <Tabs tabs={tabs} />
      ) : (
        <p className="as-of">{strings.shell.asOf(formatDay(Date.parse(dataset.asOf), strings, 'short'))}</p>
      )}
      <FullViewLink className="embed-full">
        <span>{`${strings.shell.fullView} `}</span>
      </FullViewLink>
    </header>
  );
}

/** Previous and next, and the position between them. */
function Steps() {
  const strings = useStrings();
  const { selectNext, selectPrevious } = useActions();
  const sequence = useAppState(selectSequence);
  const at = useAppState(selectPosition);
  const none = sequence.length === 0;
  return (
    <div className="embed-steps">
      <BackButton />
      <button
        type="button"
        onClick={selectPrevious}
        aria-disabled={none || at === 0}
        aria-label={strings.panel.previous}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <span>
        {at < 0 ? strings.events(sequence.length) : strings.embed.position(at + 1, sequence.length)}
      </span>
      <button
        type="button"
        onClick={selectNext}
        aria-disabled={none || at === sequence.length - 1}
        aria-label={strings.panel.next}
      >
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}

function Tabs({ tabs: { choices, open, onOpen } }: { tabs: EmbedTabs }) {
  const strings = useStrings();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="embed-tabs" role="group" aria-label={strings.embed.views}>
      {choices.map((tab) => (
        <button key={tab} type="button" aria-pressed={tab === open} onClick={() => onOpen(tab)}>
          {strings.embed.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
