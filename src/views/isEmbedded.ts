import type { AppState } from '../store/state.ts';

/** Whether a page of somebody else's is around this one: asked for by the address, or in a frame. */
export const isEmbedded = ({ view }: Pick<AppState, 'view'>): boolean =>
  view.embed || window.parent !== window;
