import './claims.css';
import './claimsPage.css';
import { useMemo } from 'react';
import type { ArticleId } from '../../../model/event.ts';
import { useAppState } from '../../../store/context.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { usePartStrings } from '../../useStrings.ts';
import { ClaimItem } from './ClaimItem.tsx';

/** All claims that are known from one article, in the order of the data. */
export default function ArticleClaims({ articleId }: { articleId: ArticleId }) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const claims = useAppState(({ dataset }) => dataset.claims);
  const own = useMemo(
    () => claims.filter(({ source }) => source.articleId === articleId),
    [claims, articleId],
  );
  const ids = new Set(own.map(({ id }) => id));
  if (own.length === 0) return null;
  return (
    <details className="claim-topic">
      <summary>
        <h4>{claimStrings.ofArticle(own.length)}</h4>
      </summary>
      <ol className="claim-list">
        {own.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} replacementIsListed={ids.has(claim.replacedBy ?? '')} />
        ))}
      </ol>
    </details>
  );
}
