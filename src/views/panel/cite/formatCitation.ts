import { Cite } from '@citation-js/core';
import type { CslItem } from '../../../export/cslItems.ts';
import { TEMPLATES, type WrittenStyle } from './citationStyles.ts';

/** A run of a citation in the same typeface. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** One formatted citation. */
export interface Citation {
  readonly id: string;
  readonly runs: readonly Run[];
}

const LANGUAGE = 'en-US';
const NO_GRAPH = { generateGraph: false };

/** The items as a list of works cited, sorted as the style requires; notes keep the given order. */
export function formatCitations(items: readonly CslItem[], style: WrittenStyle): Citation[] {
  const cited = items.map((item) => printable(item, style));
  if (style === 'chicago-note') return cited.map((item) => ({ id: item.id, runs: note(item) }));
  const html = new Cite(cited, NO_GRAPH).format('bibliography', {
    template: TEMPLATES[style],
    lang: LANGUAGE,
    format: 'html',
  });
  const entries = parse(html).querySelectorAll<HTMLElement>('[data-csl-entry-id]');
  return [...entries].map((entry) => ({ id: entry.dataset.cslEntryId ?? '', runs: runsOf(entry) }));
}

/** The in-text citation without brackets: "Associated Press, 2022". */
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
 * The fields that are printed: none of our notes, the version only if the date does not include it (APA prints only the
 * year), and the publisher as author if the title is unknown.
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
