import type { AppState } from '../store/state.ts';

/** Whether a page of somebody else's is around this one: asked for by the address, or in a frame. */
export const isEmbedded = ({ embed }: Pick<AppState, 'embed'>): boolean => embed || window.parent !== window;
