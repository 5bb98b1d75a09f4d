import type { Instant } from '../../model/time.ts';
import './territoryLegend.css';
import { type MouseEvent as ReactMouseEvent, useEffect, useId, useRef, useState } from 'react';
import {
  type HeldPart,
  type HeldPoint,
  lineAt,
  territoryAt,
  territoryPointsAt,
} from '../../model/territoryParts.ts';
import { type Holder, holderName, type Vocabulary } from '../../model/vocabulary.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { selectCursor, selectCursorBasis, selectMapNameOf } from '../../store/selectors.ts';
import { formatDay } from '../../strings/formatDate.ts';
import { pressedKey } from '../input/pressedKey.ts';
import { hatchedAlone, holdersOf } from '../territoryMaps/TerritoryKey.tsx';
import { PinSwatch } from '../territoryMaps/TerritoryPin.tsx';
import { useStrings } from '../useStrings.ts';
import { useVocabulary } from '../useVocabulary.ts';
import { LegendBox } from './LegendBox.tsx';
import type { TerritoryWanted } from './MapProps.ts';
import { namePoint } from './pointMarkElement.ts';
import { TerritoryHatches } from './TerritoryHatches.tsx';
import { districtName } from './territoryCard.ts';
import { groundFill, MAP_HATCH } from './territoryFill.ts';

interface LegendProps {
  readonly onWanted: (wanted: TerritoryWanted) => void;
  /** The legend has changed its size. */
  readonly onResize: () => void;
}

/** The legend of the territory layer for the day it shows, and its switch. */
export default function TerritoryLegend({ onWanted, onResize }: LegendProps) {
  const strings = useStrings();
  const words = strings.territory;
  const shown = useAppState((state) => state.view.showsTerritory);
  const cursor = useAppState(selectCursor);
  const basis = useAppState(selectCursorBasis);
  const { territoryParts, territoryPoints } = useAppState((state) => state.dataset);
  const vocabulary = useVocabulary();
  const { showTerritory } = useActions();
  const [open, setOpen] = useState(false);
  const name = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const observer = new ResizeObserver(onResize);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [onResize]);
  const date = formatDay(cursor, strings, 'short');
  const held = territoryAt(territoryParts, cursor);
  const points = territoryPointsAt(territoryPoints, cursor);
  return (
    <LegendBox>
      <section ref={box} aria-labelledby={name}>
        <TerritoryHatches holders={vocabulary.holders} />
        <label>
          <input
            type="checkbox"
            checked={shown}
            onChange={(change) => showTerritory(change.currentTarget.checked)}
            // In present mode Space selects the next event.
            onKeyDown={(key) => pressedKey(key.nativeEvent) === 'Enter' && showTerritory(!shown)}
          />
          <span id={name}>{words.title}</span>
        </label>
        {shown && (
          <>
            <p className="territory-date">
              <span>{words.at(date)}</span>
              <span className="territory-basis">{words.basis[basis]}</span>
            </p>
            <details open={open} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
              <summary>{words.legend}</summary>
              <Meanings held={held} points={points} cursor={cursor} vocabulary={vocabulary} />
              <p className="territory-caveat">{vocabulary.territory.caveat}</p>
              <Districts held={held} onWanted={onWanted} />
              <Points held={points} onWanted={onWanted} />
            </details>
          </>
        )}
      </section>
    </LegendBox>
  );
}

interface MeaningsProps {
  readonly held: readonly HeldPart[];
  readonly points: readonly HeldPoint[];
  readonly cursor: Instant;
  readonly vocabulary: Vocabulary;
}

/** The holders with a colour of their own; one that is only a presence has a hatch over them. */
function Meanings({ held, points, cursor, vocabulary }: MeaningsProps) {
  const line = lineAt(vocabulary.lines, cursor);
  const isHatch = ({ period }: HeldPart) => vocabulary.holders.get(period.holder)?.pattern === 'hatch';
  const hatched = hatchedAlone(
    held.filter((it) => it.part.layer === 'overlays' || !isHatch(it)),
    vocabulary,
  );
  return (
    <ul className="territory-meanings">
      {holdersOf(held, vocabulary, points).map((holder) => (
        <li key={holder.id}>
          <Swatch holder={holder} />
          <span>{` ${holder.label}`}</span>
        </li>
      ))}
      {hatched && (
        <li>
          <Swatch holder={hatched} />
          <span>{` ${hatched.presence}`}</span>
        </li>
      )}
      {line && (
        <li>
          <svg className="territory-swatch" viewBox="0 0 30 16" aria-hidden="true">
            <path className="territory-contact" d="M0 8h30" />
          </svg>
          <span>{` ${line.label}`}</span>
        </li>
      )}
      {points.length > 0 && vocabulary.territory.points && (
        <li>
          <PinSwatch className="territory-swatch" />
          <span>{` ${vocabulary.territory.points}`}</span>
        </li>
      )}
    </ul>
  );
}

function Swatch({ holder }: { holder: Holder }) {
  const box = { x: 0.5, y: 0.5, width: 29, height: 15 };
  const isHatched = holder.pattern === 'hatched' || holder.pattern === 'hatch';
  return (
    <svg className="territory-swatch" viewBox="0 0 30 16" aria-hidden="true">
      <rect {...box} fill={groundFill(holder)} />
      {isHatched && <rect {...box} fill={MAP_HATCH} />}
    </svg>
  );
}

/** What can be opened from the legend, and what opens it. */
interface ListProps<Held> extends Pick<LegendProps, 'onWanted'> {
  readonly held: readonly Held[];
}

/** All parts as a list, for readers who cannot click on the map; each opens the same popup. */
function Districts({ held, onWanted }: ListProps<HeldPart>) {
  const strings = useStrings();
  const words = strings.territory;
  const places = useAppState((state) => state.dataset.places);
  const nameOf = useAppState(selectMapNameOf);
  const vocabulary = useVocabulary();
  const shown = held.filter(({ part }) => part.layer === 'parts');
  return (
    <details className="territory-districts">
      <summary>{words.districts}</summary>
      <ul>
        {shown.map((it) => {
          const seat = it.part.seatId === undefined ? undefined : places.get(it.part.seatId);
          const part = it.part.part === 'whole' ? '' : ` (${it.part.part})`;
          return (
            <li key={`${it.part.district} ${it.part.part}`}>
              <button
                type="button"
                onClick={(click: ReactMouseEvent<HTMLButtonElement>) =>
                  onWanted({ held: it, opener: click.currentTarget })
                }
              >
                {words.entry(
                  `${districtName(it, seat, nameOf, strings)}${part}`,
                  holderName(vocabulary, it.period.holder),
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The same of what has no published line. */
function Points({ held, onWanted }: ListProps<HeldPoint>) {
  const strings = useStrings();
  const places = useAppState((state) => state.dataset.places);
  const nameOf = useAppState(selectMapNameOf);
  const { holders } = useVocabulary();
  if (held.length === 0) return null;
  return (
    <details className="territory-districts">
      <summary>{strings.territory.points}</summary>
      <ul>
        {held.map((it) => {
          const place = places.get(it.point.placeId);
          return (
            place && (
              <li key={it.point.id}>
                <button
                  type="button"
                  onClick={(click: ReactMouseEvent<HTMLButtonElement>) =>
                    onWanted({ held: it, opener: click.currentTarget })
                  }
                >
                  {namePoint({ held: it, place }, { nameOf, holders, strings })}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
