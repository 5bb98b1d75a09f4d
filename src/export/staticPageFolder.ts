/** What has a page that stands by itself, beside the app. */
export type StaticPageKind = 'events' | 'articles' | 'paths';

/** Where the page of an event, article or path lies under the site's address: "events/e2022-09-14/". */
export const staticPageFolder = (of: StaticPageKind, id: string): string =>
  `${of}/${encodeURIComponent(id)}/`;
