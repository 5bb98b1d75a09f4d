import type { Strings } from '../strings/strings.ts';

interface IframeContent {
  readonly address: string;
  /** The title of the iframe, for screen readers. */
  readonly title: string;
  /** In pixels. */
  readonly height: number;
}

/** The HTML that embeds a view in another page. */
export const iframeCode = ({ address, title, height }: IframeContent, strings: Strings): string =>
  `<iframe src="${attribute(address)}" title="${attribute(strings.shell.iframeTitle(title))}" ` +
  `width="100%" height="${height}" style="width:100%;min-height:420px;border:0" loading="lazy" ` +
  'allow="fullscreen; clipboard-write; web-share" allowfullscreen ' +
  'referrerpolicy="strict-origin-when-cross-origin"></iframe>';

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
