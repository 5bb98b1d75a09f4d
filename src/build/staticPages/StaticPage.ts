import type { ReactNode } from 'react';
import type { StaticPageKind } from '../../export/staticPageFolder.ts';
import type { PictureContent } from './picture/PictureContent.ts';

/** From a page that stands by itself to where the app is. */
export const ROOT = '../../';

/** A page that stands by itself: one event, article or path. */
export interface StaticPage {
  readonly of: StaticPageKind;
  readonly id: string;
  readonly title: string;
  /** One or two sentences, without markup. */
  readonly description: string;
  /** The query by which the app opens on it: "?event=e2022-09-14". */
  readonly query: string;
  /** As other sites show it; on the page itself, only its map. */
  readonly picture: PictureContent;
  readonly pictureText: string;
  /** schema.org's description. `app` is where the app is. */
  readonly jsonLd: (app: string) => Readonly<Record<string, unknown>>;
  readonly body: ReactNode;
}
