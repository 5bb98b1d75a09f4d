/** What has a page that stands by itself, beside the app. */
export type Standing = 'events' | 'articles' | 'paths';

/** Where the page of an event, article or path lies under the site's address: "events/e2022-09-14/". */
export const standingFolder = (of: Standing, id: string): string => `${of}/${encodeURIComponent(id)}/`;
