import { useState } from 'react';
import { SHARE_STRINGS } from '../../strings/shareStrings.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';

/** Widths of the columns that an embed stands in, in pixels: a phone, a blog, a newspaper's page. */
const WIDTHS = [360, 640, 900] as const;

interface EmbedPreviewProps {
  readonly address: string;
  readonly title: string;
  /** In pixels. */
  readonly height: number;
}

/**
 * The embed itself, in its true size for a column of the chosen width; the box scrolls where that is wider. It is there
 * to be looked at: neither the focus nor a key can get lost in it.
 */
export function EmbedPreview({ address, title, height }: EmbedPreviewProps) {
  const { preview, previewNote, previewWidth, pixels } = usePartStrings(SHARE_STRINGS);
  const strings = useStrings();
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(640);
  return (
    <figure className="embed-preview">
      <figcaption>
        <span>{`${preview} `}</span>
        <span className="source-details">{previewNote(width, height)}</span>
      </figcaption>
      <fieldset className="embed-widths">
        <legend className="visually-hidden">{previewWidth}</legend>
        {WIDTHS.map((it) => (
          <button key={it} type="button" aria-pressed={it === width} onClick={() => setWidth(it)}>
            {pixels(it)}
          </button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="embed-preview-box" tabIndex={0} aria-label={preview}>
        <iframe
          key={`${address} ${width}`}
          src={address}
          title={strings.shell.iframeTitle(title)}
          width={width}
          height={height}
          loading="lazy"
          inert
        />
      </section>
    </figure>
  );
}
