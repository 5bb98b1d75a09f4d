import type { Dataset } from '../model/dataset.ts';
import { cacheKey } from './memoize.ts';
import type { AppState, Session } from './state.ts';
import { initialView } from './viewFields.ts';

const initialSession = (): Session => ({
  cache: cacheKey(),
  hydrated: false,
  ready: false,
  messages: [],
  onlineTiles: false,
  listsAll: false,
  characterKeys: true,
  openLessons: [],
  waysInClosed: false,
});

/** The state before any address is parsed. */
export const initialState = (dataset: Dataset): AppState => ({
  dataset,
  view: initialView(dataset),
  session: initialSession(),
});
