import { AtRule, type Plugin } from 'postcss';
import postcssCustomMedia from 'postcss-custom-media';
import { BREAK_POINTS } from '../styles/breakPoints.ts';

/** Defines the break points as custom media in every style sheet, and resolves them (CSS Media Queries 5). */
export const customMedia = (): Plugin[] => [defineBreakPoints(), postcssCustomMedia() as Plugin];

const defineBreakPoints = (): Plugin => ({
  postcssPlugin: 'break-points',
  Once(root) {
    for (const [name, condition] of Object.entries(BREAK_POINTS)) {
      root.prepend(new AtRule({ name: 'custom-media', params: `--${name} ${condition}` }));
    }
  },
});
