import type { ReactNode } from 'react';
import { type AppStore, createAppStore, StoreContext } from '../src/store/context.ts';
import { aState } from './helpers.ts';

/** For `render`: puts a store around what is rendered; an empty one where the test does not care. */
export const inStore = (store: AppStore = createAppStore(aState([]))) => ({
  wrapper: ({ children }: { children: ReactNode }) => <StoreContext value={store}>{children}</StoreContext>,
});
