import { Cite } from '@citation-js/core';
import type { CslItem } from '../../../export/cslItems.ts';
import { TEMPLATES, type WrittenStyle } from './citationStyles.ts';

/** A stretch of a citation in one kind of letters. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** One citation, ready to be drawn. */
export interface Citation {
  readonly id: string;
  readonly runs: readonly Run[];
}

const LANGUAGE = 'en-US';
const NO_GRAPH = { generateGraph: false };

/** The items as a list of works cited, in the order the style wants; notes stay in the order given. */
export function formatCitations(items: readonly CslItem[], style: WrittenStyle): Citation[] {
  const cited = items.map((item) => printable(item, style));
  if (style === 'chicago-note') return cited.map((item) => ({ id: item.id, runs: note(item) }));
  const html = new Cite(cited, NO_GRAPH).format('bibliography', {
    template: TEMPLATES[style],
    lang: LANGUAGE,
    format: 'html',
  });
  const entries = parse(html).querySelectorAll<HTMLElement>('[data-csl-entry-id]');
  return [...entries].map((entry) => ({ id: entry.dataset.cslEntryId!, runs: runsOf(entry) }));
}

/** What stands in the text: "(Associated Press, 2022)"; without the brackets. */
export function formatInText(item: CslItem, style: WrittenStyle): string {
  const options = { template: TEMPLATES[style], lang: LANGUAGE, format: 'text' as const, entry: item.id };
  return new Cite([printable(item, style)], NO_GRAPH).format('citation', options).replace(/^\((.*)\)$/, '$1');
}

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function note(item: CslItem): Run[] {
  const options = { template: TEMPLATES['chicago-note'], lang: LANGUAGE, format: 'html' as const };
  return runsOf(parse(new Cite([item], NO_GRAPH).format('citation', { ...options, entry: item.id })));
}

/**
 * What a printed citation carries: no remarks of ours, the version only where the date does not say it (APA
 * prints the year alone), and the publisher as author where the page's title is not known.
 */
function printable(item: CslItem, style: WrittenStyle): CslItem {
  const { note, custom, source, version, ...rest } = item;
  const kept = { ...rest, ...(version && style === 'apa' && { version }) };
  if (kept.title) return kept;
  const { 'container-title': publisher = '', ...untitled } = kept;
  return { ...untitled, author: [{ literal: publisher }] };
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

function runsOf(element: Node): Run[] {
  const runs = stretches(element, false);
  return runs
    .map(({ text, italic }, index) => ({
      text: trimAt(text, index === 0, index === runs.length - 1),
      italic,
    }))
    .filter(({ text }) => text !== '');
}

function stretches(element: Node, italic: boolean): Run[] {
  return [...element.childNodes].flatMap((node) =>
    node.nodeType === Node.TEXT_NODE
      ? [{ text: node.textContent ?? '', italic }]
      : stretches(node, italic || node.nodeName === 'I'),
  );
}

function trimAt(text: string, start: boolean, end: boolean): string {
  const trimmed = start ? text.trimStart() : text;
  return end ? trimmed.trimEnd() : trimmed;
}
