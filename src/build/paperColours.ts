/** Colours of both themes. */
type Themed = Readonly<Record<'light' | 'dark', readonly string[]>>;

/** What marks are drawn on, and what is written on areas of the map, as `tokens.css` has them. */
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
