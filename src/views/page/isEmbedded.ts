import { isInIframe } from '../../files/isInIframe.ts';
import type { View } from '../../store/state.ts';

/** Whether the app is embedded in another page: the address says so, or it is in an iframe. */
export const isEmbedded = ({ view }: { readonly view: Pick<View, 'embed'> }): boolean =>
  view.embed || isInIframe();
