import { type CslItem, citedItem, claimItem } from '../../../export/cslItems.ts';
import { pageUrl } from '../../../export/pageUrl.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { citedBy } from '../../../model/eventSources.ts';
import { readersDay } from '../../../model/readersDay.ts';
import { topicName } from '../../../model/vocabulary.ts';
import { useAppState } from '../../../store/context.ts';
import { CLAIM_STRINGS, type ClaimStrings } from '../../../strings/claimStrings.ts';
import type { Strings } from '../../../strings/strings.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import { formatSaid } from '../claims/formatFigure.ts';
import { servedFrom } from '../servedFrom.ts';
import { CitationField } from './CitationField.tsx';
import type { CitationStyle } from './citationStyles.ts';
import { ItemsField } from './ItemsField.tsx';

/** A claim in words, as an entry of the chronology, and its source. */
export function ClaimCitations({ claim, style }: { claim: Claim; style: CitationStyle }) {
  const strings = useStrings();
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const vocabulary = useVocabulary();
  const dataset = useAppState((state) => state.dataset);
  const words = claimInWords(claim, strings, claimStrings);
  const title = strings.cite.claimTitle(
    topicName(vocabulary, claim.topic),
    claim.speaker,
    formatSaid(claim, strings, claimStrings),
    dataset.events.get(claim.eventId)?.title ?? dataset.title,
  );
  const cited = citedBy(claim, dataset);
  return (
    <>
      <CitationField
        label={strings.cite.claimWords}
        citations={[{ id: claim.id, runs: [{ text: words, italic: false }] }]}
      />
      <ItemsField
        label={strings.cite.claim}
        items={[itemOf(claim, { title, words }, dataset, strings)]}
        style={style}
      />
      {cited && (
        <ItemsField
          label={strings.cite.claimSource}
          items={[citedItem(cited, dataset.vocabulary, strings)]}
          style={style}
        />
      )}
    </>
  );
}

function itemOf(
  claim: Claim,
  said: { readonly title: string; readonly words: string },
  dataset: Dataset,
  strings: Strings,
): CslItem {
  const address = pageUrl(servedFrom(dataset), 'event', claim.eventId);
  return claimItem(dataset, claim, said, { address, today: readersDay(dataset.asOf) }, strings);
}

/** "Armenia, Defense Ministry, 13 September 2022: It lost 49. “said at least 49” (the report’s words)". */
function claimInWords(claim: Claim, strings: Strings, claimStrings: ClaimStrings): string {
  const { speaker, speakerDetail, statement, quote, quoteOf } = claim;
  const who = [speaker, speakerDetail].filter(Boolean).join(', ');
  const said = strings.cite.claimInWords(who, formatSaid(claim, strings, claimStrings), statement);
  if (quote === undefined) return said;
  const quoted = strings.quote(quote);
  const whose = quoteOf ? strings.cite.quoteWords(quoted, claimStrings.quoteOf[quoteOf]) : quoted;
  return `${said} ${whose}`;
}
