import { createContext, use } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { type Actions, createActions } from './actions.ts';
import type { AppState } from './state.ts';

/** One running instance: its state and actions. */
export interface AppStore {
  readonly api: StoreApi<AppState>;
  readonly actions: Actions;
  /** Runs a change that the reader did not make, such as autoplay or a host's message. It adds no history entry. */
  readonly quietly: (change: () => void) => void;
  /** Whether such a change is running. */
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

/** Subscribes to the state; the component renders again when the selector's result changes. */
export const useAppState = <T>(selector: (state: AppState) => T): T => useStore(useAppStore().api, selector);

/** The store itself, for what must hear of a change before it is rendered. */
export const useStoreApi = (): AppStore['api'] => useAppStore().api;

export const useActions = (): Actions => useAppStore().actions;

export const useQuietly = (): AppStore['quietly'] => useAppStore().quietly;
