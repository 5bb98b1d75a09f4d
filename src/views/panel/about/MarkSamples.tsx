import { useId } from 'react';
import type { KindId } from '../../../model/vocabulary.ts';
import { kindLooks } from '../../marks/kindShapes.ts';
import { useVocabulary } from '../../useVocabulary.ts';

/** The bar of an event longer than a day; with soft ends if only month or year is known. */
export function BarSample({ soft = false }: { soft?: boolean }) {
  const fade = useId();
  return (
    <svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
      {soft && (
        <linearGradient id={fade}>
          <stop offset="0" stopColor="currentColor" stopOpacity="0" />
          <stop offset="0.25" stopColor="currentColor" />
          <stop offset="0.75" stopColor="currentColor" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0" />
        </linearGradient>
      )}
      <rect x="1" y="6" width="38" height="4" rx="2" fill={soft ? `url(#${fade})` : 'currentColor'} />
    </svg>
  );
}

/** A mark whose date is approximate or uncertain. */
export const UnsureSample = ({ kind }: { kind: KindId }) => (
  <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
    <path
      d={kindLooks(useVocabulary(), kind).path}
      fill="currentColor"
      fillOpacity="0.3"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray="4 3"
    />
  </svg>
);

/** Several events in one mark. */
export const CountSample = () => (
  <svg viewBox="0 0 24 20" width="24" height="20" aria-hidden="true">
    <rect x="1" y="1" width="22" height="18" rx="9" fill="none" stroke="currentColor" strokeWidth="1.5" />
    <text x="12" y="14" fontSize="11" fontWeight="600" textAnchor="middle" fill="currentColor">
      3
    </text>
  </svg>
);

/** A place on the map that is known as an area. */
export const AreaSample = () => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <circle
      cx="12"
      cy="12"
      r="10"
      fill="currentColor"
      fillOpacity="0.12"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="4 3"
    />
  </svg>
);
