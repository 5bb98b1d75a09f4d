import { topicName } from '../../model/vocabulary.ts';
import '../../views/panel/claims/claims.css';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Claim, isCorrectedBy } from '../../model/claim.ts';
import { CLAIM_STRINGS } from '../../strings/claimStrings.ts';
import { PRESENT_STRINGS } from '../../strings/presentStrings.ts';
import { formatFigure, formatSaid } from '../../views/panel/claims/formatFigure.ts';
import type { ClaimTopic, SpeakerClaims } from '../../views/panel/claims/groupClaims.ts';
import { sideOf, sidesFirst } from '../../views/panel/claims/sideOf.ts';
import { useNamesIn } from '../../views/useNamesIn.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { useVocabulary } from '../../views/useVocabulary.ts';
import { AccountFigures } from './AccountFigures.tsx';
import { type FigureScale, figureScales } from './figureScales.ts';
import { useAccountParts } from './useAccountParts.ts';
import type { Comparing } from './useComparing.ts';

interface AccountsProps {
  readonly topic: ClaimTopic;
  readonly comparing: Comparing;
  /** Opens the list of topics; none if the event has only this one. */
  readonly onPoints: (() => void) | undefined;
}

/**
 * The claims on one topic, in a column for each speaker, the sides first; in parts where not all fit on the screen. Give
 * it the topic as `key`.
 */
export function Accounts({ topic: { topic, speakers, claims }, comparing, onPoints }: AccountsProps) {
  const vocabulary = useVocabulary();
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const heading = useNamesIn()(topicName(vocabulary, topic));
  const box = useRef<HTMLElement>(null);
  const accounts = useMemo(() => sidesFirst(speakers, vocabulary).map(lastClaimsOf), [speakers, vocabulary]);
  const scales = useMemo(() => figureScales(claims), [claims]);
  const { part, onParts, more } = comparing;
  const { columns, parts } = useAccountParts(box, accounts.length, part);
  const count = parts?.length ?? 1;
  // Before the next key may come.
  useLayoutEffect(() => onParts(count), [onParts, count]);
  const shown = parts?.[part]?.flatMap(({ speaker, from, to }) => {
    const account = accounts[speaker];
    return account ? [{ ...account, claims: account.claims.slice(from, to) }] : [];
  });
  return (
    <section className="accounts" aria-label={presentStrings.accounts(heading)} ref={box}>
      <header className="accounts-head">
        <h3>{heading}</h3>
        {count > 1 && (
          <button type="button" onClick={more}>
            {presentStrings.more(part + 1, count)}
          </button>
        )}
        {onPoints && (
          <button type="button" onClick={onPoints} aria-haspopup="dialog">
            {presentStrings.otherPoint}
          </button>
        )}
      </header>
      <div className="accounts-columns" data-columns={columns}>
        {(shown ?? accounts).map((account) => (
          <Account key={account.speaker} {...account} scales={scales} />
        ))}
      </div>
    </section>
  );
}

/** The last claims of a speaker, with those that they corrected. */
interface LastClaims {
  readonly speaker: string;
  readonly claims: readonly { readonly last: Claim; readonly earlier: readonly Claim[] }[];
}

const lastClaimsOf = ({ speaker, claims }: SpeakerClaims): LastClaims => ({
  speaker,
  claims: claims
    .filter((claim) => !claims.some((later) => corrects(later, claim)))
    .map((last) => ({ last, earlier: earlierOf(last, claims) })),
});

const corrects = (later: Claim, claim: Claim) => claim.replacedBy === later.id && isCorrectedBy(claim, later);

/** The claims that a claim corrected, oldest first. */
function earlierOf(claim: Claim, claims: readonly Claim[]): Claim[] {
  const before = claims.filter((it) => corrects(claim, it));
  return before.flatMap((it) => [...earlierOf(it, claims), it]);
}

interface AccountProps extends LastClaims {
  readonly scales: ReadonlyMap<string, FigureScale>;
}

/** A figure and those that it corrected stand together; every other claim has its own text. */
function Account({ speaker, claims, scales }: AccountProps) {
  const strings = useStrings();
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  return (
    <section className="account" data-side={sideOf(speaker, useVocabulary())}>
      <h4>{speaker}</h4>
      {claims.map(({ last: claim, earlier }) => (
        <div key={claim.id}>
          <AccountFigures claims={[...earlier, claim]} scales={scales} />
          <p>{claim.statement}</p>
          {claim.quote && (
            <p className="account-quote">
              <span>{strings.quote(claim.quote)}</span>
              {claim.quoteOf && (
                <small className="quote-of">{` ${claimStrings.quoteOf[claim.quoteOf]}`}</small>
              )}
            </p>
          )}
          <p className="account-said">
            {[
              formatFigure(claim, strings, claimStrings) === undefined &&
                formatSaid(claim, strings, claimStrings),
              claim.source.publisher,
              claim.source.original && strings.cite.original(claim.source.original),
              !claim.verified && claimStrings.notVerified,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      ))}
    </section>
  );
}
