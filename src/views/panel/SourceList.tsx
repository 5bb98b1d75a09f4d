import {
  awaitsSources,
  type Cited,
  type EventSource,
  idOfCited,
  nameOfCited,
  publicationOf,
  type Sourced,
  sourcesOf,
} from '../../model/eventSources.ts';
import { useAppState } from '../../store/context.ts';
import { citedDetails, claimsRestOn } from '../../strings/citedDetails.ts';
import { Prose } from '../text/Prose.tsx';
import { useStrings } from '../useStrings.ts';
import { useVocabulary } from '../useVocabulary.ts';
import { InlineCite } from './CiteSection.tsx';
import { PageLink } from './PageLink.tsx';

/** What an event or article rests on: its sources, and those that only its claims name. */
export function SourceList({ of }: { of: Sourced }) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const entries = sourcesOf(of, dataset);
  const waiting = awaitsSources(of, dataset);
  const isMissing = useAppState(({ session }) => session.lacksRest);
  if (entries.length === 0 && !waiting) return null;
  return (
    <section className="sources">
      <h3>{strings.panel.sources}</h3>
      {waiting ? (
        <p className="empty">{isMissing ? strings.pages.missing : strings.panel.sourcesLoading}</p>
      ) : (
        <ul>
          {entries.map((entry) => (
            <SourceItem key={idOfCited(entry.cited)} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SourceItem({ entry }: { entry: EventSource }) {
  const strings = useStrings();
  const vocabulary = useVocabulary();
  const { cited } = entry;
  const details = citedDetails(cited, vocabulary, strings);
  const claims = claimsRestOn(entry, strings);
  return (
    <li>
      <SourceName cited={cited} />
      {details && <span className="source-details">{` ${details}`}</span>}
      {claims && <span className="source-claims">{details ? ` · ${claims}` : ` ${claims}`}</span>}
      <InlineCite cited={{ source: cited }} name={strings.cite.citeSource(nameOfCited(cited))} />
    </li>
  );
}

/** Addresses are http(s), which was checked when the chronology was loaded. */
function SourceName({ cited }: { cited: Cited }) {
  const text = <Prose text={nameOfCited(cited)} />;
  if (cited.kind === 'article') return <PageLink articleId={cited.article.id}>{text}</PageLink>;
  const url = publicationOf(cited)?.url;
  if (!url) return text;
  return (
    <a href={url} rel="noopener noreferrer" target="_blank">
      {text}
    </a>
  );
}
