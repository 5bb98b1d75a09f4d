/** Colours of both themes. */
type Themed = Readonly<Record<'light' | 'dark', readonly string[]>>;

/** What colours of the data are drawn with: backgrounds of marks, and text and textures on areas of the map. */
interface PaperColours {
  readonly paper: Themed;
  readonly ink: Themed;
  readonly texture: Themed;
}

/** From `tokens.css`. */
export function paperColours(tokens: string): PaperColours {
  const themed = (...names: string[]): Themed => {
    const found = names.map((name) => {
      const [, light, dark] =
        new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
      if (!light || !dark) throw new Error(`The style sheet has no colour --${name}.`);
      return { light, dark };
    });
    return { light: found.map(({ light }) => light), dark: found.map(({ dark }) => dark) };
  };
  return {
    paper: themed('paper', 'paper-raised', 'paper-sunk'),
    ink: themed('territory-ink'),
    texture: themed('territory-texture'),
  };
}
