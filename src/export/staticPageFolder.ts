/** What has a static page of its own beside the app. */
export type StaticPageKind = 'events' | 'articles' | 'paths';

/** The folder of a static page, relative to the site's address: "events/e2022-09-14/". */
export const staticPageFolder = (of: StaticPageKind, id: string): string =>
  `${of}/${encodeURIComponent(id)}/`;
