import type { ComponentType } from 'react';
import type { PageName } from '../../store/state.ts';
import { strings } from '../../strings/strings.ts';
import { later } from '../later.tsx';

const { names } = strings.pages;

/** Where the text of the page will stand. */
const waiting = <p className="page empty">{strings.pages.waiting}</p>;

const PAGES: Record<PageName, ComponentType<object>> = {
  downloads: later(names.downloads, () => import('./downloads/DownloadsPage.tsx'), { waiting }),
  places: later(names.places, () => import('./places/PlacesPage.tsx'), { waiting }),
  paths: later(names.paths, () => import('./paths/PathsPage.tsx'), { waiting }),
  claims: later(names.claims, () => import('./claims/ClaimsPage.tsx'), { waiting }),
  glossary: later(names.glossary, () => import('./glossary/GlossaryPage.tsx'), { waiting }),
  wording: later(names.wording, () => import('./wording/WordingPage.tsx'), { waiting }),
  accessibility: later(names.accessibility, () => import('./about/AccessibilityPage.tsx'), { waiting }),
  about: later(names.about, () => import('./about/AboutPage.tsx'), { waiting }),
};

/** A page beside the events; its code comes when it is opened. */
export function ReferencePage({ page }: { page: PageName }) {
  const Page = PAGES[page];
  return <Page />;
}
