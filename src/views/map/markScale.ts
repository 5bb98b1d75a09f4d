import type { AppState } from '../../store/state.ts';

/** How much larger marks are when presenting, so that the back row sees them. */
const PRESENTED = 1.6;

export const selectMarkScale = ({ view }: AppState): number => (view.presenting ? PRESENTED : 1);
