import { strings } from '../strings/strings.ts';

interface IframeContent {
  readonly address: string;
  /** Of what is shown; told to those who cannot see it. */
  readonly title: string;
  /** In pixels. */
  readonly height: number;
}

/** The HTML that puts a view into a page of somebody's own. */
export const iframeCode = ({ address, title, height }: IframeContent): string =>
  `<iframe src="${attribute(address)}" title="${attribute(strings.shell.iframeTitle(title))}" ` +
  `width="100%" height="${height}" style="width:100%;min-height:420px;border:0" loading="lazy" ` +
  'allow="fullscreen; clipboard-write; web-share" allowfullscreen ' +
  'referrerpolicy="strict-origin-when-cross-origin"></iframe>';

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
