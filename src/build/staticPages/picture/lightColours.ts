import { readFileSync } from 'node:fs';

/** The colours of the light theme in `styles/tokens.css`, by name, for SVG without a style sheet. */
export function lightColours(file = 'src/styles/tokens.css'): (name: string) => string {
  const colours = new Map(
    [...readFileSync(file, 'utf8').matchAll(/--([\w-]+): light-dark\((#\w{6}),/g)].map(
      ([, name = '', colour = '']) => [name, colour] as const,
    ),
  );
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`${file} has no colour --${name}.`);
    return colour;
  };
}
