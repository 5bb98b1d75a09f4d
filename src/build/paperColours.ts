/** Colours of both themes. */
type Themed = Readonly<Record<'light' | 'dark', readonly string[]>>;

/** The backgrounds of marks, and the colours of text on areas of the map, from `tokens.css`. */
export function paperColours(tokens: string): { readonly paper: Themed; readonly ink: Themed } {
  const themed = (...names: string[]): Themed => {
    const found = names.map((name) => {
      const [, light, dark] =
        new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
      if (!light || !dark) throw new Error(`The style sheet has no colour --${name}.`);
      return { light, dark };
    });
    return { light: found.map(({ light }) => light), dark: found.map(({ dark }) => dark) };
  };
  return { paper: themed('paper', 'paper-raised', 'paper-sunk'), ink: themed('territory-ink') };
}
