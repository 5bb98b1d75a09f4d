import './search.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { useAppState } from '../../store/context.ts';
import type { FoundPage, PageTarget } from '../../store/search/Searcher.ts';
import { selectFoundPages, selectListedEvents } from '../../store/selectors.ts';
import { Prose } from '../text/Prose.tsx';
import { useStrings } from '../useStrings.ts';
import { PageLink } from './PageLink.tsx';

/** Further ones on request. */
const MOST = 5;

/** Below the events: the pages, terms, lessons and articles that the search finds. */
export function FoundPages() {
  const strings = useStrings();
  const pages = useDeferredValue(useAppState(selectFoundPages));
  const alone = useAppState(selectListedEvents).length === 0;
  const [openFor, setOpenFor] = useState<readonly FoundPage[]>();
  if (pages.length === 0) return null;
  const shown = openFor === pages ? pages : pages.slice(0, MOST);
  const name = alone ? strings.search.pagesAlone : strings.search.pages;
  return (
    <section className="found-pages" id="found-pages" aria-label={name} tabIndex={-1}>
      <h2>{name}</h2>
      <ul className="plain-list">
        {shown.map((page) => (
          <Found key={keyOf(page.target)} page={page} />
        ))}
      </ul>
      {pages.length > shown.length && (
        <button type="button" className="more" onClick={() => setOpenFor(pages)}>
          {strings.search.morePages(pages.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function Found({ page: { target, title, snippet } }: { page: FoundPage }) {
  const strings = useStrings();
  const { text, cut } = useMemo(snippet, [snippet]);
  return (
    <li className="found-page" data-kind={target.kind}>
      <p>
        <span className="found-kind">{strings.search.pageKinds[target.kind]}</span>
        <PageLink {...linkOf(target)}>
          <Prose text={title} />
        </PageLink>
      </p>
      <p className="found-text">
        <Prose text={`${cut.before ? '… ' : ''}${text}${cut.after ? ' …' : ''}`} />
      </p>
    </li>
  );
}

const keyOf = (target: PageTarget): string =>
  `${target.kind} ${target.kind === 'page' ? target.page : target.id}`;

function linkOf(target: PageTarget) {
  switch (target.kind) {
    case 'page':
      return { page: target.page };
    case 'term':
      return { page: 'glossary', entry: target.id } as const;
    case 'lesson':
      return { page: 'paths', entry: target.id } as const;
    case 'article':
      return { articleId: target.id };
  }
}

export default FoundPages;
