import type { ReactNode } from 'react';

const isWebAddress = (url: string) => /^https?:\/\//i.test(url);

/** The name of a publication, linked if it has an http(s) address; other addresses are never links. */
export const ForeignLink = ({ url, children }: { url: string | undefined; children: ReactNode }) =>
  url && isWebAddress(url) ? (
    <a href={url} rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <cite>{children}</cite>
  );
