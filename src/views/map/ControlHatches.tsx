import { PATTERNS, PEACEKEEPERS } from './controlPatterns.ts';

/** The hatches of the control layer. Areas on the map take them by address, so they stand in the page once. */
export function ControlHatches() {
  const hatch = { patternUnits: 'userSpaceOnUse' } as const;
  return (
    <svg className="control-patterns" width="0" height="0" aria-hidden="true">
      <pattern id={PATTERNS.MIXED} {...hatch} width="12" height="12" patternTransform="rotate(45)">
        <rect className="held-ARM" width="6" height="12" />
        <rect className="held-AZ" x="6" width="6" height="12" />
      </pattern>
      <pattern id={PATTERNS.CONTESTED} {...hatch} width="9" height="9">
        <rect className="held-ground" width="9" height="9" />
        <path className="held-hatch" d="M0 0L9 9M9 0L0 9" />
      </pattern>
      <pattern id={PEACEKEEPERS} {...hatch} width="7" height="7" patternTransform="rotate(-45)">
        <path className="held-hatch held-hatch-strong" d="M0 0V7" />
      </pattern>
    </svg>
  );
}
