import type { ReactNode } from 'react';

const isWebAddress = (url: string) => /^https?:\/\//i.test(url);

/** The name of a publication, linked where it has an http(s) address; nothing else becomes a link. */
export const ForeignLink = ({ url, children }: { url: string | undefined; children: ReactNode }) =>
  url && isWebAddress(url) ? (
    <a href={url} rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <cite>{children}</cite>
  );
