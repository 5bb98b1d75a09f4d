import type { ComponentType } from 'react';
import type { PageName } from '../../store/state.ts';
import { lazyPart } from '../loading/lazyPart.tsx';
import { WaitingNote } from '../loading/WaitingNote.tsx';

type LoadPage = () => Promise<{ default: ComponentType<object> }>;

const lazyPage = (name: PageName, load: LoadPage) =>
  lazyPart((strings) => strings.pages.names[name], load, {
    waiting: <WaitingNote className="page empty" />,
  });

const PAGES: Record<PageName, ComponentType<object>> = {
  articles: lazyPage('articles', () => import('./ArticlesPage.tsx')),
  downloads: lazyPage('downloads', () => import('./downloads/DownloadsPage.tsx')),
  places: lazyPage('places', () => import('./places/PlacesPage.tsx')),
  paths: lazyPage('paths', () => import('./paths/PathsPage.tsx')),
  claims: lazyPage('claims', () => import('./claims/ClaimsPage.tsx')),
  glossary: lazyPage('glossary', () => import('./glossary/GlossaryPage.tsx')),
  wording: lazyPage('wording', () => import('./wording/WordingPage.tsx')),
  accessibility: lazyPage('accessibility', () => import('./about/AccessibilityPage.tsx')),
  about: lazyPage('about', () => import('./about/AboutPage.tsx')),
};

/** A page other than events and articles; its code is loaded when it is opened. */
export function ReferencePage({ page }: { page: PageName }) {
  const Page = PAGES[page];
  return <Page />;
}
