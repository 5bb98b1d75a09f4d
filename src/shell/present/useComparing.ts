import { useState } from 'react';

export interface Comparing {
  /** Whether the accounts of the open event replace map and summary. */
  readonly on: boolean;
  /** Which part of them is shown where not all fit at once, from 0. */
  readonly part: number;
  readonly parts: number;
  /** Told how many parts there are. */
  readonly onParts: (parts: number) => void;
  readonly toggle: () => void;
  /** The next part; after the last, the first. */
  readonly more: () => void;
  /** What the key does: shows the accounts, each further part, and then the map again. */
  readonly advance: () => void;
}

/** Whether the accounts are shown, and which part of them. Another event begins with its map. */
export function useComparing(eventId: string | undefined, comparable: boolean): Comparing {
  const [shown, setShown] = useState<{ id: string | undefined; part: number }>({ id: undefined, part: 0 });
  const [parts, setParts] = useState(1);
  const on = comparable && shown.id !== undefined && shown.id === eventId;
  const part = on ? Math.min(shown.part, parts - 1) : 0;
  const toggle = () => setShown({ id: on ? undefined : eventId, part: 0 });
  const more = () => setShown({ id: eventId, part: (part + 1) % parts });
  const advance = on && part + 1 < parts ? more : toggle;
  return { on, part, parts, onParts: setParts, toggle, more, advance };
}
