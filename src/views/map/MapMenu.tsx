import { type KeyboardEvent as ReactKeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import { NEUTRAL } from '../../model/placeName.ts';
import type { Extent } from '../../model/vocabulary.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { POPOVER, useFloating } from '../floating/useFloating.ts';
import { moveFocus } from '../focus/moveFocus.ts';
import { pressedKey } from '../input/pressedKey.ts';
import { useStrings } from '../useStrings.ts';
import { useVocabulary } from '../useVocabulary.ts';
import { offersOnlineTiles } from './offersOnlineTiles.ts';

interface Props {
  readonly extents: readonly Extent[];
  onExtent(id: string): void;
  onOnlineTiles(wanted: boolean): void;
}

/** What the map shows and on which ground, behind one small button. A press elsewhere or Escape closes it. */
export function MapMenu(props: Props) {
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { menu } = strings.map;
  return (
    <div className="map-menu">
      <button
        ref={button}
        type="button"
        aria-label={menu}
        title={menu}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M3 4h10M3 8h10M3 12h10" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
      {open && <MapMenuItems {...props} id={id} button={button} onClose={() => setOpen(false)} />}
    </div>
  );
}

interface ItemsProps extends Props {
  readonly id: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  onClose(): void;
}

function MapMenuItems({ id, button, extents, onExtent, onOnlineTiles, onClose }: ItemsProps) {
  const { menu, zoomTo } = useStrings().map;
  const items = useFloating<HTMLFieldSetElement>(button, onClose);
  const close = () => {
    onClose();
    moveFocus(button.current);
  };
  const onKeyDown = (press: ReactKeyboardEvent) => {
    if (pressedKey(press.nativeEvent) !== 'Escape') return;
    press.preventDefault(); // otherwise Escape would close the page
    close();
  };
  return (
    <fieldset
      ref={items}
      id={id}
      className="map-menu-items"
      popover={POPOVER}
      aria-label={menu}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {extents.length > 1 &&
        extents.map((extent) => (
          <button
            key={extent.id}
            type="button"
            onClick={() => {
              close();
              onExtent(extent.id);
            }}
          >
            {zoomTo(extent.label)}
          </button>
        ))}
      <TerritorySwitch />
      <NamesChoice />
      {offersOnlineTiles() && <Background onOnlineTiles={onOnlineTiles} />}
    </fieldset>
  );
}

function TerritorySwitch() {
  const strings = useStrings();
  const shown = useAppState((state) => state.view.showsTerritory);
  const parts = useAppState((state) => state.dataset.territoryParts);
  const { showTerritory } = useActions();
  if (parts.length === 0) return null;
  return (
    <label>
      <input
        type="checkbox"
        checked={shown}
        onChange={(change) => showTerritory(change.currentTarget.checked)}
      />
      <span>{strings.territory.title}</span>
    </label>
  );
}

function NamesChoice() {
  const strings = useStrings();
  const names = useAppState((state) => state.view.names);
  const { sides } = useVocabulary();
  const { setNaming } = useActions();
  if (sides.size === 0) return null;
  return (
    <label>
      <span>{strings.names.switchName}</span>
      <select value={names} onChange={(change) => setNaming(change.currentTarget.value)}>
        <option value={NEUTRAL}>{strings.names.neutral}</option>
        {[...sides.values()].map(({ id, naming }) => (
          <option key={id} value={id}>
            {naming}
          </option>
        ))}
      </select>
    </label>
  );
}

function Background({ onOnlineTiles }: Pick<Props, 'onOnlineTiles'>) {
  const { background, builtIn, online } = useStrings().map;
  const onlineTiles = useAppState((state) => state.session.onlineTiles);
  return (
    <label>
      <span>{background}</span>
      <select
        className="map-background"
        value={onlineTiles ? 'online' : 'built-in'}
        onChange={(event) => onOnlineTiles(event.target.value === 'online')}
      >
        <option value="built-in">{builtIn}</option>
        <option value="online">{online}</option>
      </select>
    </label>
  );
}
