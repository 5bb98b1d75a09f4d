import type { ReactNode } from 'react';

/** A part of the about page. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="about-part">
    <h3>{title}</h3>
    {children}
  </section>
);

/** A paragraph each; what the chronology does not have is left out. */
export const Texts = ({ of }: { of: readonly (string | undefined)[] }) =>
  of.filter((text) => text !== undefined).map((text) => <p key={text}>{text}</p>);
