import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { staticPageFolder } from '../../export/staticPageFolder.ts';
import type { Dataset } from '../../model/dataset.ts';
import { createAppStore, StoreContext } from '../../store/context.ts';
import { initialState } from '../../store/initialState.ts';
import { formatDay } from '../../strings/formatDate.ts';
import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { ExplainedTexts } from '../../views/text/ExplainedTexts.ts';
import { jsonLdTag, sharingTags } from '../headTags.ts';
import { linkLoadedWords } from './linkLoadedWords.tsx';
import { ROOT, type StaticPage } from './StaticPage.ts';

/** What all static pages share. */
export interface Site {
  readonly dataset: Dataset;
  /** The address of the site, if known. */
  readonly address: string | undefined;
  /** Paths of the style sheets, from the root. */
  readonly styles: readonly string[];
}

/** The absolute addresses of a page and its files. */
export const addressesOf = (address: string, { of, id }: StaticPage) => {
  const page = address + staticPageFolder(of, id);
  return { page, picture: `${page}picture.png`, oembed: `${address}oembed/${encodeURIComponent(id)}.json` };
};

/** The complete HTML of a static page. */
export const renderStaticPage = (page: StaticPage, site: Site): string =>
  renderDocument({ head: headOf(page, site), body: page.body }, site);

interface PageParts {
  /** Its own tags in the head. */
  readonly head: readonly string[];
  readonly body: ReactNode;
}

/** A page of the site around its body. It has no script, and its policy allows none. */
export const renderDocument = ({ head, body }: PageParts, site: Site): string =>
  `<!doctype html>
<html lang="${ENGLISH.language}" dir="${ENGLISH.dir}">
<head>
<meta charset="utf-8">
${POLICY}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${head.join('\n')}
<link rel="icon" href="${ROOT}icon.svg" type="image/svg+xml">
${site.styles.map((name) => `<link rel="stylesheet" href="${ROOT}${name}">`).join('\n')}
</head>
<body>
${renderToStaticMarkup(
  <StoreContext value={createAppStore(initialState(site.dataset))}>
    <ExplainedTexts value={linkLoadedWords(site.dataset.wording)}>
      <PageLayout dataset={site.dataset}>{body}</PageLayout>
    </ExplainedTexts>
  </StoreContext>,
)}
</body>
</html>
`;

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">`;

function headOf(page: StaticPage, { address }: Site): string[] {
  const { title, description, pictureText } = page;
  const addresses = address ? addressesOf(address, page) : undefined;
  return [
    ...sharingTags({ type: 'article', title, description, pictureText, addresses }),
    jsonLdTag({
      '@context': 'https://schema.org',
      ...(addresses && { '@id': addresses.page, url: addresses.page, image: addresses.picture }),
      ...page.jsonLd(address ?? ROOT),
    }),
  ];
}

function PageLayout({ dataset, children }: { dataset: Dataset; children: ReactNode }) {
  const words = staticPageStrings;
  return (
    <>
      <header className="site">
        <a href={ROOT}>{dataset.title}</a> <span>{words.siteName}</span>
      </header>
      <main>{children}</main>
      <footer className="site">
        <p>
          {words.asOf(formatDay(Date.parse(dataset.asOf), ENGLISH))} {ENGLISH.shell.terms(dataset.licence)}
        </p>
      </footer>
    </>
  );
}
