import { colourOf, type Vocabulary } from '../../model/vocabulary.ts';
import { bandColours } from '../territoryMaps/TerritoryPatterns.tsx';
import { HATCH_ID, mapPatternId } from './territoryFill.ts';

/** The hatches of the territory layer, once in the page; areas on the map refer to them by id. */
export function TerritoryHatches({ holders }: { holders: Vocabulary['holders'] }) {
  const hatch = { patternUnits: 'userSpaceOnUse' } as const;
  const all = [...holders.values()];
  return (
    <svg className="territory-patterns" width="0" height="0" aria-hidden="true">
      {all
        .filter(({ pattern }) => pattern === 'bands')
        .map((holder) => (
          <pattern
            key={holder.id}
            id={mapPatternId(holder)}
            {...hatch}
            width="12"
            height="12"
            patternTransform="rotate(45)"
          >
            {bandColours(holder, holders).map((fill, index) => (
              <rect key={fill} fill={fill} x={index * 6} width="6" height="12" />
            ))}
          </pattern>
        ))}
      {all
        .filter(({ pattern }) => pattern === 'crossed')
        .map((holder) => (
          <pattern key={holder.id} id={mapPatternId(holder)} {...hatch} width="9" height="9">
            <rect fill={colourOf(holder)} width="9" height="9" />
            <path className="territory-hatch" d="M0 0L9 9M9 0L0 9" />
          </pattern>
        ))}
      <pattern id={HATCH_ID} {...hatch} width="7" height="7" patternTransform="rotate(-45)">
        <path className="territory-hatch territory-hatch-strong" d="M0 0V7" />
      </pattern>
    </svg>
  );
}
