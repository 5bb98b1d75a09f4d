import type { ComponentType } from 'react';
import type { PageName } from '../../store/state.ts';
import { strings } from '../../strings/strings.ts';
import { lazyPart } from '../lazyPart.tsx';

const { names } = strings.pages;

/** In the place where the page's text will be. */
const waiting = <p className="page empty">{strings.pages.waiting}</p>;

const PAGES: Record<PageName, ComponentType<object>> = {
  downloads: lazyPart(names.downloads, () => import('./downloads/DownloadsPage.tsx'), { waiting }),
  places: lazyPart(names.places, () => import('./places/PlacesPage.tsx'), { waiting }),
  paths: lazyPart(names.paths, () => import('./paths/PathsPage.tsx'), { waiting }),
  claims: lazyPart(names.claims, () => import('./claims/ClaimsPage.tsx'), { waiting }),
  glossary: lazyPart(names.glossary, () => import('./glossary/GlossaryPage.tsx'), { waiting }),
  wording: lazyPart(names.wording, () => import('./wording/WordingPage.tsx'), { waiting }),
  accessibility: lazyPart(names.accessibility, () => import('./about/AccessibilityPage.tsx'), { waiting }),
  about: lazyPart(names.about, () => import('./about/AboutPage.tsx'), { waiting }),
};

/** A page other than events and articles; its code is loaded when it is opened. */
export function ReferencePage({ page }: { page: PageName }) {
  const Page = PAGES[page];
  return <Page />;
}
