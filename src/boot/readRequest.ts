const VIEWS = ['map', 'timeline', 'list'] as const;

/** What the address asks for, as far as it matters before the app is there; `src/store/address.ts` reads the rest. */
export const requested = (): URLSearchParams => new URLSearchParams(location.search);

export const isEmbed = (): boolean => requested().get('embed') === '1';

/** The only view that is shown; undefined where all are. */
export function askedView(): (typeof VIEWS)[number] | undefined {
  const parameters = requested();
  const view = parameters.get('present') === '1' ? 'map' : parameters.get('view');
  return VIEWS.find((it) => it === view);
}
