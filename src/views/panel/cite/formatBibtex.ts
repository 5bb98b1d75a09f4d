import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '../../../export/cslItems.ts';
import { itemAt } from '../../../model/lists.ts';
import type { Strings } from '../../../strings/strings.ts';

// Otherwise letters without a TeX command are dropped, such as ə and all of Armenian.
plugins.config.get('@bibtex').format.asciiOnly = false;

type Properties = Record<string, string>;

/** BibTeX in UTF-8: one entry per item, with the item's own id and special characters escaped. */
export function formatBibtex(items: readonly CslItem[], strings: Strings): string {
  const entries = new Cite(items.map(forBibtex), { generateGraph: false }).format('bibtex', {
    format: 'object',
  });
  return entries
    .map(({ type, properties }, index) => {
      const item = itemAt(items, index);
      return writeEntry(
        type === 'inbook' ? 'incollection' : type,
        item.id,
        complete(properties, item, strings),
      );
    })
    .join('\n\n');
}

function writeEntry(type: string, label: string, properties: Properties): string {
  const fields = Object.entries(properties).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${label},\n${fields.join('')}}`;
}

/** In BibTeX an encyclopedia entry is a chapter. Our own notes are left out. */
function forBibtex({ note, custom, source, version, accessed, ...item }: CslItem): object {
  const { author, title, publisher, 'container-title': container } = item;
  return {
    ...item,
    type: item.type === 'entry-encyclopedia' ? 'chapter' : item.type,
    ...(author && { author: author.map(({ literal }) => ({ literal: escapeTex(literal) })) }),
    ...(title && { title: escapeTex(title) }),
    ...(publisher && { publisher: escapeTex(publisher) }),
    ...(container && { 'container-title': escapeTex(container) }),
  };
}

/** Classic styles do not print `url`, so the address is also in a field that they print unchanged. */
function complete({ howpublished, ...properties }: Properties, item: CslItem, strings: Strings): Properties {
  const { URL: address, version, accessed, issued, custom } = item;
  const at = address && `\\url{${address}}`;
  const visited = accessed?.['date-parts']?.[0];
  const inside = properties.booktitle || properties.journal;
  const said = [
    version && strings.cite.bibtex.version(version),
    issued?.circa && strings.cite.bibtex.circa,
    custom?.original && escapeTex(strings.cite.original(custom.original)),
    inside && at,
    visited && strings.cite.bibtex.accessed(visited.map(twoDigits).join('-')),
  ].filter(Boolean);
  const published = !inside && [escapeTex(item['container-title'] ?? ''), at].filter(Boolean).join(', ');
  return {
    ...properties,
    ...(published && { howpublished: published }),
    ...(said.length > 0 && { note: said.join(', ') }),
  };
}

const twoDigits = (part: number) => String(part).padStart(2, '0');

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes every character that has a meaning in TeX. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);
