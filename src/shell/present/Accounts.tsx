import type { Claim } from '../../model/claim.ts';
import { CLAIM_STRINGS, TOPIC_STRINGS, topicHeading } from '../../strings/claimStrings.ts';
import { PRESENT_STRINGS } from '../../strings/presentStrings.ts';
import { formatFigure, formatSaid } from '../../views/panel/claims/formatFigure.ts';
import type { ClaimTopic, SpeakerClaims } from '../../views/panel/claims/groupClaims.ts';
import { sideOf } from '../../views/panel/claims/sideOf.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { useVocabulary } from '../../views/useVocabulary.ts';

/** The claims on one topic, in a column for each speaker. */
export function Accounts({ topic: { topic, speakers } }: { topic: ClaimTopic }) {
  const topics = usePartStrings(TOPIC_STRINGS);
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const heading = topicHeading(topic, topics);
  return (
    <section className="accounts" aria-label={presentStrings.accounts(heading)}>
      <h3>{heading}</h3>
      <div className="accounts-columns" data-columns={speakers.length <= 5 ? speakers.length : 3}>
        {speakers.map((speaker) => (
          <Account key={speaker.speaker} {...speaker} />
        ))}
      </div>
    </section>
  );
}

/** Successive figures are in one line; every other claim has its own text. */
function Account({ speaker, claims }: SpeakerClaims) {
  const strings = useStrings();
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const later = claims.filter(({ replacedBy }) => !claims.some(({ id }) => id === replacedBy));
  return (
    <section className="account" data-side={sideOf(speaker, useVocabulary())}>
      <h4>{speaker}</h4>
      {later.map((claim) => (
        <div key={claim.id}>
          <Figures claims={[...earlierOf(claim, claims), claim]} />
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
