/** Citations. */
export const cite = {
  title: 'Cite',
  style: 'Style',
  styles: {
    mla: 'MLA 9',
    apa: 'APA 7',
    'chicago-note': 'Chicago 17, note',
    'chicago-bibliography': 'Chicago 17, bibliography',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  },
  /** Beside a claim or a source. */
  one: 'cite',
  citeClaim: (speaker: string) => `Cite this claim by ${speaker}`,
  citeSource: (name: string) => `Cite this source: ${name}`,
  claim: 'This claim',
  claimWords: 'What it says',
  claimSource: 'Its source',
  source: 'This source',
  claimTitle: (topic: string, speaker: string, said: string, event: string) =>
    `${topic}: claim by ${speaker}, ${said}, in “${event}”`,
  /** A claim in words; the quotation says whose words it is. */
  claimInWords: (speaker: string, said: string, statement: string) => `${speaker}, ${said}: ${statement}`,
  quoteWords: (quote: string, whose: string) => `${quote} (${whose})`,
  entry: 'This entry',
  article: 'The article',
  articlePage: 'The page here that quotes it',
  quotedFromHere: 'The article, as quoted here',
  excerptsOf: (title: string) => `Excerpts from “${title}”`,
  /** For readers who have read the article's words only here. */
  quotedHere: 'If you have read only the excerpts here, say so:',
  inText: {
    label: 'In the text',
    mla: (author: string) => `(qtd. in ${author})`,
    apa: (cited: string, here: string) => `(${cited}, as cited in ${here})`,
  },
  quotedIn: ', quoted in ',
  circa: 'The date of the article is inferred from its text; see the top of this page.',
  sources: (count: number) => `Its sources (${count})`,
  bibtex: {
    version: (day: string) => `Facts as of ${day}`,
    circa: 'Date inferred from the text',
    accessed: (isoDay: string) => `accessed ${isoDay}`,
  },
  noAddress: 'This copy has no web address; the citation goes without one.',
  madeWith: 'Citations by CSL (citeproc-js)',
  original: (publication: string) => `Original: ${publication}`,
  perspective: (side: string) => `Perspective: ${side}`,
};
