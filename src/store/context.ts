import { createContext, use } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { type Actions, createActions } from './actions.ts';
import type { AppState } from './state.ts';

/** One running Araxes: its state and what can be done to it. */
export interface AppStore {
  readonly api: StoreApi<AppState>;
  readonly actions: Actions;
  /** Makes a change that is not the reader's own: it happens by itself or is the host's. It adds no history entry. */
  readonly quietly: (change: () => void) => void;
  /** Whether such a change is being made. */
  readonly isQuiet: () => boolean;
}

export function createAppStore(state: AppState): AppStore {
  const api = createStore<AppState>()(() => state);
  let quiet = false;
  const quietly = (change: () => void) => {
    quiet = true;
    try {
      change();
    } finally {
      quiet = false;
    }
  };
  return { api, actions: createActions(api), quietly, isQuiet: () => quiet };
}

export const StoreContext = createContext<AppStore | undefined>(undefined);

function useAppStore(): AppStore {
  const store = use(StoreContext);
  if (!store) throw new Error('There is no StoreContext around this component.');
  return store;
}

/** Reads from the state; the component draws again when what the selector returns changes. */
export const useAppState = <T>(selector: (state: AppState) => T): T => useStore(useAppStore().api, selector);

export const useActions = (): Actions => useAppStore().actions;

export const useQuietly = (): AppStore['quietly'] => useAppStore().quietly;
