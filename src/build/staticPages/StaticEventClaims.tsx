import type { Claim } from '../../model/claim.ts';
import { topicName } from '../../model/vocabulary.ts';
import { CLAIM_STRINGS } from '../../strings/claimStrings.ts';
import { formatPlainDate } from '../../strings/formatDate.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { claimById } from '../../views/panel/claims/claimById.ts';
import { formatFigure, formatSaid, sayReplacement } from '../../views/panel/claims/formatFigure.ts';
import { topicsByEvent } from '../../views/panel/claims/groupClaims.ts';
import { sideOf, sidesFirst } from '../../views/panel/claims/sideOf.ts';
import { Prose } from '../../views/text/Prose.tsx';
import { useVocabulary } from '../../views/useVocabulary.ts';
import { ForeignLink } from './ForeignLink.tsx';
import { StaticPageLink } from './StaticPageLink.tsx';

interface StaticEventClaimsProps {
  readonly eventId: string;
  /** All claims of the chronology. */
  readonly claims: readonly Claim[];
}

/** The claims about an event, by topic; each speaker has a column of the same width. */
export function StaticEventClaims({ eventId, claims }: StaticEventClaimsProps) {
  const vocabulary = useVocabulary();
  const topics = topicsByEvent(claims).get(eventId);
  if (!topics) return null;
  return (
    <section className="claims">
      <h2>{ENGLISH.claims.heading}</h2>
      {topics.map(({ topic, speakers }) => (
        <section key={topic}>
          <h3>{topicName(vocabulary, topic)}</h3>
          <div className="columns">
            {sidesFirst(speakers, vocabulary).map(({ speaker, claims: own }) => (
              <section key={speaker} data-side={sideOf(speaker, vocabulary)}>
                <h4>{speaker}</h4>
                {own.map((claim) => (
                  <ClaimText key={claim.id} claim={claim} later={claimById(claims, claim.replacedBy)} />
                ))}
              </section>
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

/** A claim: figure, statement, exact words, date, source. */
function ClaimText({ claim, later }: { claim: Claim; later: Claim | undefined }) {
  const figure = formatFigure(claim, ENGLISH, CLAIM_STRINGS.english);
  const said = [
    claim.saidOn
      ? CLAIM_STRINGS.english.said(formatSaid(claim, ENGLISH, CLAIM_STRINGS.english))
      : CLAIM_STRINGS.english.noDate,
    !claim.verified && CLAIM_STRINGS.english.notVerified,
    later && sayReplacement(later, claim, ENGLISH, CLAIM_STRINGS.english),
  ];
  return (
    <div className="claim">
      {claim.speakerDetail && <p className="soft">{claim.speakerDetail}</p>}
      {figure && (
        <p>
          <strong>{figure}</strong> {claim.unit}
          {claim.counts && <span className="claim-counts"> {claim.counts}</span>}
        </p>
      )}
      <p>
        <Prose text={claim.statement} />
      </p>
      {claim.quote && (
        <blockquote lang="en">
          <p>
            <Prose text={ENGLISH.quote(claim.quote)} />
          </p>
          {claim.quoteOf && <footer>{CLAIM_STRINGS.english.quoteOf[claim.quoteOf]}</footer>}
        </blockquote>
      )}
      <p className="soft">{said.filter(Boolean).join(' · ')}</p>
      <ClaimSource source={claim.source} />
    </div>
  );
}

function ClaimSource({ source }: { source: Claim['source'] }) {
  const { articleId, publisher, title, date, url, note, original } = source;
  const details = [
    title && publisher,
    date && formatPlainDate(date, ENGLISH),
    original && ENGLISH.cite.original(original),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <p className="soft">
      {CLAIM_STRINGS.english.source}{' '}
      {articleId ? (
        <StaticPageLink of="articles" id={articleId}>
          {title ?? publisher}
        </StaticPageLink>
      ) : (
        <ForeignLink url={url}>{title ?? publisher}</ForeignLink>
      )}
      {details && `, ${details}`}
      {note && ` (${note})`}
    </p>
  );
}
