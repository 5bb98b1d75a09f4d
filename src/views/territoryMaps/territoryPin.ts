/** A pin: a stem that rises from the point at 0,0, and its head, in pixels. */
export const PIN = { stem: 'M0 -1V-14', head: { cx: 0, cy: -20, r: 7.5 } } as const;
