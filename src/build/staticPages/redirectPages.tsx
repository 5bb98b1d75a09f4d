import { staticPageFolder } from '../../export/staticPageFolder.ts';
import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { escapeHtml } from '../headTags.ts';
import { addressesOf, renderDocument, type Site } from './renderStaticPage.tsx';
import { ROOT, type StaticPage } from './StaticPage.ts';
import { StaticPageLink } from './StaticPageLink.tsx';

/** An id that is gone, and the page that stands for it now. */
export interface RedirectPage {
  readonly gone: string;
  readonly page: StaticPage;
}

/** A redirect for each id that had a page; places and actors have none. */
export function listRedirects(
  pages: readonly StaticPage[],
  redirects: ReadonlyMap<string, string>,
): RedirectPage[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return [...redirects].flatMap(([gone, now]) => {
    const page = byId.get(now);
    return page ? [{ gone, page }] : [];
  });
}

/** The page at the address of an id that is gone: leads on at once, and has a link in words. */
export function renderRedirectPage({ page }: RedirectPage, site: Site): string {
  const now = ROOT + staticPageFolder(page.of, page.id);
  const head = [
    `<title>${escapeHtml(page.title)} – ${staticPageStrings.siteName}</title>`,
    `<meta http-equiv="refresh" content="0; url=${escapeHtml(now)}">`,
    `<link rel="canonical" href="${escapeHtml(site.address ? addressesOf(site.address, page).page : now)}">`,
  ];
  const body = (
    <>
      <h1>{staticPageStrings.moved}</h1>
      <p>
        {staticPageStrings.movedTo}{' '}
        <StaticPageLink of={page.of} id={page.id}>
          {page.title}
        </StaticPageLink>
      </p>
    </>
  );
  return renderDocument({ head, body }, site);
}
