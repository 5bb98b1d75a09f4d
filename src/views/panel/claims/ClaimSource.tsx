import type { Claim } from '../../../model/claim.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { formatPlainDate } from '../../../strings/formatDate.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { PageLink } from '../PageLink.tsx';

/** The source of a claim: a page of its own, or one of the articles. */
export function ClaimSource({ source }: { source: Claim['source'] }) {
  const strings = useStrings();
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const { publisher, title, date, note } = source;
  const details = [title && publisher, date && formatPlainDate(date, strings)].filter(Boolean).join(', ');
  return (
    <p className="claim-source">
      <span>{`${claimStrings.source} `}</span>
      <SourceLink source={source} name={title ?? publisher} />
      {details && <span>{`, ${details}`}</span>}
      {note && <span>{` (${note})`}</span>}
    </p>
  );
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
