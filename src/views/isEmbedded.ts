import { isInIframe } from '../files/isInIframe.ts';
import type { View } from '../store/state.ts';

/** Whether a page of somebody else's is around this one: asked for by the address, or in a frame. */
export const isEmbedded = ({ view }: { readonly view: Pick<View, 'embed'> }): boolean =>
  view.embed || isInIframe();
