import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Article } from '../../model/article.ts';
import type { ArticleId } from '../../model/event.ts';
import { selectArticleWithin } from '../../store/articleWithin.ts';
import { useAppState } from '../../store/context.ts';
import { moveFocus } from '../focus/moveFocus.ts';
import { ArticlePage } from './ArticlePage.tsx';

/** Where the reader left an article's page: how far it was scrolled, and the link that was followed. */
interface LeftPlace {
  readonly id: ArticleId;
  readonly top: number;
  readonly href: string | undefined;
}

export interface LeftArticle {
  readonly leave: (id: ArticleId, scroller: HTMLElement) => void;
  /** If this is the article that was left, scrolls to where it was, and returns a lost focus to the link. */
  readonly returnTo: (id: string, scroller: HTMLElement) => void;
}

/** The place in the article from which the reader went on to its events; forgotten once the article is closed. */
export function useLeftArticle(): LeftArticle {
  const place = useRef<LeftPlace>(undefined);
  const within = useAppState(selectArticleWithin)?.id;
  useLayoutEffect(() => {
    if (place.current?.id !== within) place.current = undefined;
  }, [within]);
  return useMemo(
    () => ({
      leave: (id, { scrollTop: top }) => {
        const { activeElement } = document;
        const href = activeElement instanceof HTMLAnchorElement ? activeElement.href : undefined;
        place.current = { id, top, href };
      },
      returnTo: (id, scroller) => {
        if (place.current?.id !== id) return;
        const { top, href } = place.current;
        scroller.scrollTo({ top });
        if (document.activeElement !== document.body) return;
        moveFocus(
          [...scroller.querySelectorAll<HTMLAnchorElement>('.page a')].find((it) => it.href === href),
        );
      },
    }),
    [],
  );
}

interface OpenArticleProps {
  readonly article: Article;
  readonly left: LeftArticle;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The article's page in the panel. */
export function OpenArticle({ article, left, scroller }: OpenArticleProps) {
  // The cleanup runs while the page is still in its place.
  useLayoutEffect(
    () => () => {
      if (scroller.current) left.leave(article.id, scroller.current);
    },
    [article.id, left, scroller],
  );
  return <ArticlePage article={article} />;
}
