import type { Place } from '../../../model/place.ts';
import { strings } from '../../../strings/strings.ts';
import { Space } from '../../Space.tsx';
import './places.css';

const SIDES = ['hy', 'az', 'fa'] as const;
/** Azerbaijani, and the Latin transliterations of the others, read from left to right. */
const DIRECTIONS = { hy: 'ltr', az: 'ltr', fa: 'rtl' } as const;

/** A place's names in each language: in Latin letters, in the original script, and whether they were seen. */
export function SideNames({ place }: { place: Place }) {
  const sides = SIDES.filter((side) => place.names[side]);
  if (sides.length === 0) return <p className="source-details">{strings.names.noNames}</p>;
  return (
    <dl className="side-names">
      {sides.map((side) => {
        const { latin, script, seen } = place.names[side]!;
        return (
          <div key={side}>
            <dt>{strings.map.sideNames[side]}</dt>
            <dd translate="no">
              {script && script !== latin && (
                <>
                  <bdi lang={side} dir={DIRECTIONS[side]} className="script">
                    {script}
                  </bdi>
                  <Space />
                </>
              )}
              <span lang={side === 'az' ? 'az' : undefined}>{latin}</span>
              {!seen && <span className="unseen" translate="yes">{` · ${strings.names.unseen}`}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
