import type { Claim } from '../../../model/claim.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { citedBy } from '../../../model/eventSources.ts';
import { useAppState } from '../../../store/context.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { formatPlainDate } from '../../../strings/formatDate.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { InlineCite } from '../CiteSection.tsx';
import { PageLink } from '../PageLink.tsx';

/** The source of a claim: a page of its own, or one of the articles. Says if it is an encyclopedia or a copy. */
export function ClaimSource({ claim }: { claim: Claim }) {
  const strings = useStrings();
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const dataset = useAppState((state) => state.dataset);
  const { source, speaker } = claim;
  const { publisher, title, date, note, original } = source;
  const details = [
    title && publisher,
    date && formatPlainDate(date, strings),
    encyclopediaLabel(claim, dataset),
    original && strings.cite.original(original),
  ];
  const text = details.filter(Boolean).join(', ');
  return (
    <>
      <p className="claim-source">
        <span>{`${claimStrings.source} `}</span>
        <SourceLink source={source} name={title ?? publisher} />
        {text && <span>{`, ${text}`}</span>}
        {note && <span>{` (${note})`}</span>}
      </p>
      <InlineCite cited={{ claim }} name={strings.cite.citeClaim(speaker)} />
    </>
  );
}

/** The label of a source that citations call an encyclopedia. */
function encyclopediaLabel(claim: Claim, dataset: Dataset): string | undefined {
  const cited = citedBy(claim, dataset);
  const side =
    cited?.kind === 'source' ? dataset.vocabulary.perspectives.get(cited.source.perspective) : undefined;
  return side?.cited === 'entry-encyclopedia' ? side.label : undefined;
}

/** Addresses are http(s), which was checked when the chronology was loaded. */
function SourceLink({ source: { articleId, url }, name }: { source: Claim['source']; name: string }) {
  if (articleId) return <PageLink articleId={articleId}>{name}</PageLink>;
  if (!url) return <cite>{name}</cite>;
  return (
    <a href={url} rel="noopener noreferrer" target="_blank">
      {name}
    </a>
  );
}
