import { useEffect, useRef } from 'react';
import type { Claim } from '../../model/claim.ts';
import { CLAIM_STRINGS, TOPIC_STRINGS, topicHeading } from '../../strings/claimStrings.ts';
import { PRESENT_STRINGS } from '../../strings/presentStrings.ts';
import { formatFigure, formatSaid } from '../../views/panel/claims/formatFigure.ts';
import type { ClaimTopic, SpeakerClaims } from '../../views/panel/claims/groupClaims.ts';
import { sideOf } from '../../views/panel/claims/sideOf.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { useVocabulary } from '../../views/useVocabulary.ts';
import { AT_ONCE, useAccountParts } from './useAccountParts.ts';
import type { Comparing } from './useComparing.ts';

interface AccountsProps {
  readonly topic: ClaimTopic;
  readonly comparing: Comparing;
}

/** The claims on one topic, in a column for each speaker; in parts where not all fit on the screen. */
export function Accounts({ topic: { topic, speakers }, comparing }: AccountsProps) {
  const topics = usePartStrings(TOPIC_STRINGS);
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const heading = topicHeading(topic, topics);
  const box = useRef<HTMLElement>(null);
  const accounts = useSidesFirst(speakers);
  const { columns, parts } = useAccountParts(box, accounts.length);
  const { part, onParts, more } = comparing;
  const count = parts?.length ?? 1;
  useEffect(() => onParts(count), [onParts, count]);
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
      </header>
      <div className="accounts-columns" data-columns={columns}>
        {(shown ?? accounts).map((account) => (
          <Account key={account.speaker} {...account} />
        ))}
      </div>
    </section>
  );
}

/** The last claims of a speaker, with those that they replaced. */
interface LastClaims {
  readonly speaker: string;
  readonly claims: readonly { readonly last: Claim; readonly earlier: readonly Claim[] }[];
}

/** The speakers in the order of the data; the sides come before the others, so that no part shows one side alone. */
function useSidesFirst(speakers: readonly SpeakerClaims[]): LastClaims[] {
  const vocabulary = useVocabulary();
  const isSide = ({ speaker }: SpeakerClaims) => sideOf(speaker, vocabulary) !== undefined;
  const ordered =
    speakers.length > AT_ONCE
      ? [...speakers.filter(isSide), ...speakers.filter((it) => !isSide(it))]
      : speakers;
  return ordered.map(({ speaker, claims }) => ({
    speaker,
    claims: claims
      .filter(({ replacedBy }) => !claims.some(({ id }) => id === replacedBy))
      .map((last) => ({ last, earlier: earlierOf(last, claims) })),
  }));
}

/** Successive figures are in one line; every other claim has its own text. */
function Account({ speaker, claims }: LastClaims) {
  const strings = useStrings();
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  return (
    <section className="account" data-side={sideOf(speaker, useVocabulary())}>
      <h4>{speaker}</h4>
      {claims.map(({ last: claim, earlier }) => (
        <div key={claim.id}>
          <Figures claims={[...earlier, claim]} />
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

function Figures({ claims }: { claims: readonly Claim[] }) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const strings = useStrings();
  const counted = claims.filter((claim) => formatFigure(claim, strings, claimStrings) !== undefined);
  const last = counted.at(-1);
  if (!last) return null;
  return (
    <p className="account-figures">
      {counted.map((claim, index) => (
        <span key={claim.id}>
          {index > 0 && <span> → </span>}
          <b>{formatFigure(claim, strings, claimStrings)}</b>
          {claim !== last && <small>{` ${formatSaid(claim, strings, claimStrings)}`}</small>}
        </span>
      ))}
      {last.unit && <span>{` ${last.unit}`}</span>}
    </p>
  );
}

/** The claims that a claim replaced, oldest first. */
function earlierOf(claim: Claim, claims: readonly Claim[]): Claim[] {
  const before = claims.filter(({ replacedBy }) => replacedBy === claim.id);
  return before.flatMap((it) => [...earlierOf(it, claims), it]);
}
