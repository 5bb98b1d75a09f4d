import type { ReactNode } from 'react';
import type { StaticPageKind } from '../../export/staticPageFolder.ts';
import type { PictureContent } from './picture/PictureContent.ts';

/** The path from a static page to the app. */
export const ROOT = '../../';

/** The static page of one event, article or path. */
export interface StaticPage {
  readonly of: StaticPageKind;
  readonly id: string;
  readonly title: string;
  /** One or two sentences, without markup. */
  readonly description: string;
  /** The query that opens it in the app: "?event=e2022-09-14". */
  readonly query: string;
  /** Shown by other sites; the page itself shows only its map. */
  readonly picture: PictureContent;
  readonly pictureText: string;
  /** Structured data (schema.org). `app` is the address of the app. */
  readonly jsonLd: (app: string) => Readonly<Record<string, unknown>>;
  readonly body: ReactNode;
}
