import type { ComponentType } from 'react';
import type { PageName } from '../../store/state.ts';
import { strings } from '../../strings/strings.ts';
import { later } from '../later.tsx';

const { names } = strings.pages;

const PAGES: Record<PageName, ComponentType<object>> = {
  downloads: later(names.downloads, () => import('./downloads/DownloadsPage.tsx')),
  places: later(names.places, () => import('./places/PlacesPage.tsx')),
  paths: later(names.paths, () => import('./paths/PathsPage.tsx')),
  claims: later(names.claims, () => import('./claims/ClaimsPage.tsx')),
  glossary: later(names.glossary, () => import('./glossary/GlossaryPage.tsx')),
  wording: later(names.wording, () => import('./wording/WordingPage.tsx')),
  accessibility: later(names.accessibility, () => import('./about/AccessibilityPage.tsx')),
  about: later(names.about, () => import('./about/AboutPage.tsx')),
};

/** A page beside the events; its code comes when it is opened. */
export function ReferencePage({ page }: { page: PageName }) {
  const Page = PAGES[page];
  return <Page />;
}
