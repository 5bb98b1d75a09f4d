/**
 * A pin: a stem that rises from the point at 0,0, and its head, in pixels. The head is moved, not placed, so that the
 * texture of its fill is symmetrical in it.
 */
export const PIN = { stem: 'M0 -1V-14', head: { r: 7.5, transform: 'translate(0 -20)' } } as const;
