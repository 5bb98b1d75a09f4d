import { useState } from 'react';

export interface Comparing {
  /** Whether the accounts of the open event replace map and summary. */
  readonly on: boolean;
  /** The topic that the reader chose for this event. */
  readonly topic: string | undefined;
  /** Which part of the accounts is shown where not all fit at once, from 0. */
  readonly part: number;
  readonly parts: number;
  /** Told how many parts there are. */
  readonly onParts: (parts: number) => void;
  readonly toggle: () => void;
  /** Shows the accounts on a topic. */
  readonly choose: (topic: string) => void;
  /** The next part; after the last, the first. */
  readonly more: () => void;
  /** What the key does: shows the accounts, each further part, and then the map again. */
  readonly advance: () => void;
}

interface Shown {
  readonly id: string | undefined;
  readonly on: boolean;
  readonly topic?: string | undefined;
  readonly part: number;
}

const NOTHING: Shown = { id: undefined, on: false, part: 0 };

/**
 * Whether the accounts are shown, on which topic, and which part of them. Another event begins with its map, and so does
 * this one when the presentation comes back to it.
 */
export function useComparing(eventId: string | undefined, comparable: boolean): Comparing {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const [parts, setParts] = useState(1);
  if (shown.id !== undefined && shown.id !== eventId) setShown(NOTHING);
  const isSame = comparable && shown.id !== undefined && shown.id === eventId;
  const on = isSame && shown.on;
  const topic = isSame ? shown.topic : undefined;
  const part = on ? Math.min(shown.part, parts - 1) : 0;
  const toggle = () => setShown({ id: eventId, on: !on, topic, part: 0 });
  const choose = (chosen: string) => setShown({ id: eventId, on: true, topic: chosen, part: 0 });
  const more = () => setShown({ id: eventId, on: true, topic, part: (part + 1) % parts });
  const advance = on && part + 1 < parts ? more : toggle;
  return { on, topic, part, parts, onParts: setParts, toggle, choose, more, advance };
}
