// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The settings of one section of `.editorconfig`. */
function sectionOf(text: string, pattern: string): Record<string, string> {
  const [, body = ''] = text.split(`[${pattern}]\n`);
  const lines = body.split(/\n\[/)[0]?.split('\n') ?? [];
  return Object.fromEntries(lines.filter((line) => line.includes(' = ')).map((line) => line.split(' = ')));
}

test('.editorconfig indents and wraps as Biome does', () => {
  const { formatter } = JSON.parse(readFileSync('biome.json', 'utf8'));
  expect(sectionOf(readFileSync('.editorconfig', 'utf8'), '*')).toMatchObject({
    indent_style: formatter.indentStyle,
    indent_size: String(formatter.indentWidth),
    max_line_length: String(formatter.lineWidth),
  });
});
