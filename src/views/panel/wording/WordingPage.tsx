import type { WordingRule } from '../../../model/dataset.ts';
import { useAppState } from '../../../store/context.ts';
import { beginSentence } from '../../../strings/beginSentence.ts';
import { GLOSSARY_STRINGS } from '../../../strings/glossaryStrings.ts';
import { useAwaitedText } from '../../loading/AwaitedNote.tsx';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import { PanelPage } from '../PanelPage.tsx';
import { SourceNames } from '../SourceNames.tsx';
import { useHeadingInSight } from '../useHeadingInSight.ts';
import './wording.css';

/** The wording rules, each with its reason, the wording of each side, and its sources. */
export default function WordingPage() {
  const strings = useStrings();
  const glossaryStrings = usePartStrings(GLOSSARY_STRINGS);
  const { wording, sources } = useAppState((state) => state.dataset);
  const awaitedText = useAwaitedText();
  const none = sources.size === 0 ? awaitedText : glossaryStrings.wordingNone;
  return (
    <PanelPage title={strings.pages.names.wording}>
      {wording.length === 0 ? (
        <p className="empty">{none}</p>
      ) : (
        <>
          <p className="wording-intro">{glossaryStrings.wordingIntro}</p>
          <p className="wording-intro">{glossaryStrings.bannedNote}</p>
          {wording.map((rule) => (
            <RuleBlock key={rule.id} rule={rule} />
          ))}
        </>
      )}
    </PanelPage>
  );
}

function RuleBlock({ rule }: { rule: WordingRule }) {
  const strings = useStrings();
  const heading = useHeadingInSight(useAppState(({ view }) => view.entry === rule.id));
  const glossaryStrings = usePartStrings(GLOSSARY_STRINGS);
  return (
    <section className="rule" data-rule={rule.id} aria-labelledby={`rule-${rule.id}`}>
      <h3 id={`rule-${rule.id}`} ref={heading} tabIndex={-1}>
        {beginSentence(rule.topic, strings)}
      </h3>
      <p className="rule-itself">{rule.rule}</p>
      <Usage usage={rule.usage} />
      <dl className="rule-rows">
        <Row name={glossaryStrings.why} text={rule.why} />
        <Row name={glossaryStrings.elsewhere} text={rule.usage.elsewhere} />
        <Row name={glossaryStrings.inQuotations} text={rule.quoted?.note} />
        <Row name={glossaryStrings.banned} text={rule.banned.join(', ')} />
      </dl>
      <SourceNames ids={rule.sourceIds} />
    </section>
  );
}

/** The wording of each side, in columns of the same width. */
function Usage({ usage }: Pick<WordingRule, 'usage'>) {
  const sides = [...useVocabulary().sides.values()].map(({ id, usage: name }, index) => ({
    number: index + 1,
    name,
    text: usage[id],
  }));
  const worded = sides.filter(({ text }) => text !== undefined);
  if (worded.length === 0) return null;
  return (
    <dl className="sides">
      {worded.map(({ number, name, text }) => (
        <div key={number} data-side={number}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const Row = ({ name, text }: { name: string; text: string | undefined }) =>
  text && (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
