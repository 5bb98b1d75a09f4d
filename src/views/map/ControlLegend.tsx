import './controlLegend.css';
import { type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { type ControlPart, controlAt, type Held, HOLDERS, type Holder, lineAt } from '../../model/control.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { selectCursor, selectMapNameOf } from '../../store/selectors.ts';
import { formatDay } from '../../strings/formatDate.ts';
import { strings } from '../../strings/strings.ts';
import { pressedKey } from '../pressedKey.ts';
import { typeScale } from '../typeScale.ts';
import { ControlHatches } from './ControlHatches.tsx';
import { districtName } from './controlCard.ts';
import { PATTERNS, PEACEKEEPERS } from './controlPatterns.ts';
import { LegendBox } from './LegendBox.tsx';
import type { PartWanted } from './MapProps.ts';

const words = strings.control;
/** Below this, in pixels of the map with type of its usual size, the legend opens on request only. */
const ROOMY = { width: 760, height: 400 };

interface LegendProps {
  readonly onPart: (wanted: PartWanted) => void;
  /** The legend covers another part of the map than before. */
  readonly onResize: () => void;
}

/** What the colours of the control layer mean on the day it shows, and its switch. */
export default function ControlLegend({ onPart, onResize }: LegendProps) {
  const shown = useAppState((state) => state.view.control);
  const cursor = useAppState(selectCursor);
  const control = useAppState((state) => state.dataset.control);
  const { showControl } = useActions();
  const presenting = useAppState((state) => state.view.presenting);
  const [open, setOpen] = useState(() => hasRoom() && !presenting);
  const name = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const observer = new ResizeObserver(onResize);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [onResize]);
  const date = formatDay(cursor, 'short');
  return (
    <LegendBox>
      <section ref={box} aria-labelledby={name}>
        <ControlHatches />
        <label>
          <input
            type="checkbox"
            checked={shown}
            onChange={(change) => showControl(change.currentTarget.checked)}
            // In a presentation Space is the next slide.
            onKeyDown={(key) => pressedKey(key.nativeEvent) === 'Enter' && showControl(!shown)}
          />
          <span id={name}>{words.title}</span>
        </label>
        {shown && (
          <>
            <p className="control-date">{words.at(date)}</p>
            <details open={open} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
              <summary>{words.legend}</summary>
              <Meanings held={controlAt(control, cursor)} line={lineAt(cursor)} />
              <p className="control-caveat">{words.caveat}</p>
              <Districts held={controlAt(control, cursor)} onPart={onPart} />
            </details>
          </>
        )}
      </section>
    </LegendBox>
  );
}

function hasRoom(): boolean {
  const map = document.querySelector('.map-canvas');
  const scale = typeScale();
  return map !== null && map.clientWidth >= ROOMY.width * scale && map.clientHeight >= ROOMY.height * scale;
}

/** Of the holders present, those that have a colour of their own; presence of peacekeepers is a hatch over them. */
const COLOURED: readonly Holder[] = HOLDERS.filter((holder) => holder !== 'NONE' && holder !== 'RUPK');

function Meanings({ held, line }: { held: readonly Held[]; line: string | undefined }) {
  const present = (layer: ControlPart['layer']) =>
    new Set(held.filter(({ part }) => part.layer === layer).map(({ period }) => period.holder));
  const parts = present('parts');
  const overlays = present('overlays');
  // Where they are present beside the Karabakh Armenian authorities, that entry says so already.
  const hatched = (overlays.has('RUPK') || overlays.has('MIXED')) && !parts.has('ARM_RUPK');
  return (
    <ul className="control-meanings">
      {COLOURED.filter((holder) => parts.has(holder)).map((holder) => (
        <li key={holder}>
          <Swatch holder={holder} hatched={holder === 'ARM_RUPK'} />
          <span>{` ${words.holders[holder]}`}</span>
        </li>
      ))}
      {hatched && (
        <li>
          <Swatch holder="RUPK" hatched />
          <span>{` ${words.peacekeepers}`}</span>
        </li>
      )}
      {line && (
        <li>
          <svg className="control-swatch" viewBox="0 0 30 16" aria-hidden="true">
            <path className="held-contact" d="M0 8h30" />
          </svg>
          <span>{` ${words.lines[line]}`}</span>
        </li>
      )}
    </ul>
  );
}

function Swatch({ holder, hatched = false }: { holder: Holder; hatched?: boolean }) {
  const box = { x: 0.5, y: 0.5, width: 29, height: 15 };
  const pattern = PATTERNS[holder];
  return (
    <svg className="control-swatch" viewBox="0 0 30 16" aria-hidden="true">
      <rect className={`held-${holder}`} {...box} {...(pattern && { fill: `url(#${pattern})` })} />
      {hatched && <rect {...box} fill={`url(#${PEACEKEEPERS})`} />}
    </svg>
  );
}

/** Every part by name, for those who do not click on maps; each opens what a click on it opens. */
function Districts({ held, onPart }: { held: readonly Held[]; onPart: (wanted: PartWanted) => void }) {
  const places = useAppState((state) => state.dataset.places);
  const nameOf = useAppState(selectMapNameOf);
  const shown = held.filter(({ part }) => part.layer === 'parts');
  return (
    <details className="control-districts">
      <summary>{words.districts}</summary>
      <ul>
        {shown.map((it) => {
          const seat = it.part.seatId === undefined ? undefined : places.get(it.part.seatId);
          const part = it.part.part === 'whole' ? '' : ` (${it.part.part})`;
          return (
            <li key={`${it.part.district} ${it.part.part}`}>
              <button
                type="button"
                onClick={(click: MouseEvent<HTMLButtonElement>) =>
                  onPart({ held: it, opener: click.currentTarget })
                }
              >
                {words.entry(`${districtName(it, seat, nameOf)}${part}`, words.holders[it.period.holder])}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
