import type { Article } from '../../model/article.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { NonEmpty } from '../../model/lists.ts';
import type { LessonPath } from '../../model/path.ts';
import type { Term } from '../../model/term.ts';
import { ABOUT_STRINGS, ACCESSIBILITY_STRINGS } from '../../strings/aboutStrings.ts';
import { describeArticle } from '../../strings/describeArticle.ts';
import { DOWNLOAD_STRINGS } from '../../strings/downloadStrings.ts';
import type { Strings } from '../../strings/strings.ts';
import type { LoadedTranslation } from '../../strings/translation.ts';
import { hasPage } from '../offeredPages.ts';
import { selectStrings } from '../selectors.ts';
import { PAGES, type PageName } from '../state.ts';
import type { PageTarget } from './Searcher.ts';

/** What is searched of something that is no event. */
export interface PageText {
  readonly target: PageTarget;
  readonly title: string;
  /** Further names: other forms of a term, the publisher of an article. */
  readonly names: readonly string[];
  /** The first says what it is. */
  readonly texts: NonEmpty<string>;
}

/** None where the words of the interface are English. */
type Translation = LoadedTranslation | undefined;

const stringsOf = (translation: Translation): Strings => selectStrings({ session: { translation } });

/** Everything beside the events that can be found and opened. */
export const pageTexts = (dataset: Dataset, translation: Translation): PageText[] => [
  ...PAGES.filter((page) => hasPage(dataset, page)).map((page) => pageText(page, dataset, translation)),
  ...[...dataset.glossary.values()].map(termText),
  ...[...dataset.paths.values()].map(lessonText),
  ...[...dataset.articles.values()].map((article) => articleText(article, stringsOf(translation))),
];

const termText = ({ id, term, forms, definition }: Term): PageText => ({
  target: { kind: 'term', id },
  title: term,
  names: forms,
  texts: [definition],
});

const lessonText = ({ id, title, intro, steps }: LessonPath): PageText => ({
  target: { kind: 'lesson', id },
  title,
  names: [],
  texts: [intro, ...steps.map(({ question }) => question)],
});

function articleText(article: Article, strings: Strings): PageText {
  const { id, title, publisher, agency, relevance, passages, corrections } = article;
  return {
    target: { kind: 'article', id },
    title,
    names: [publisher, agency ?? ''],
    texts: [
      describeArticle(article, strings),
      relevance,
      ...passages.flatMap(({ label, excerpts }) => [label, ...excerpts.map(({ text }) => text)]),
      ...corrections.flatMap(({ issue, correction }) => [issue, correction]),
    ],
  };
}

function pageText(page: PageName, dataset: Dataset, translation: Translation): PageText {
  const { pages, search } = stringsOf(translation);
  return {
    target: { kind: 'page', page },
    title: pages.names[page],
    names: [],
    texts: [search.pagesAbout[page], ...furtherTexts(page, dataset, translation)],
  };
}

/** The text of pages that consist of sentences. */
function furtherTexts(page: PageName, { about, wording }: Dataset, translation: Translation): string[] {
  const wordsIn: LoadedTranslation['wordsIn'] = (part) => translation?.wordsIn(part) ?? part.english;
  switch (page) {
    case 'about':
      return [...textsIn(about), ...textsIn(wordsIn(ABOUT_STRINGS))];
    case 'accessibility':
      return textsIn(wordsIn(ACCESSIBILITY_STRINGS));
    case 'downloads':
      return textsIn(wordsIn(DOWNLOAD_STRINGS));
    case 'wording':
      return wording.flatMap(({ topic, rule, why, usage }) => textsIn([topic, rule, why, usage]));
    default:
      return [];
  }
}

/** Every text in an object, at any depth. What needs a value to be a text is left out. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}
