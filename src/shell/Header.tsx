import { useLayoutEffect, useRef } from 'react';
import { useActions, useAppState } from '../store/context.ts';
import { formatDay } from '../strings/formatDate.ts';
import { moveFocus } from '../views/focus/moveFocus.ts';
import { pressedKey } from '../views/input/pressedKey.ts';
import { useTypedText } from '../views/input/useTypedText.ts';
import { useTheme } from '../views/map/useTheme.ts';
import { printPage } from '../views/page/printPage.ts';
import { ListLink } from '../views/panel/ListLink.tsx';
import { useStrings } from '../views/useStrings.ts';
import { BackButton } from './BackButton.tsx';
import { Icon } from './Icon.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { NamesSwitch } from './NamesSwitch.tsx';

export type DialogName = 'filter' | 'share' | 'help';

interface HeaderProps {
  readonly open: DialogName | undefined;
  readonly onOpen: (dialog: DialogName) => void;
  readonly onPresent: () => void;
}

/** Title, date of the facts, search, and buttons. */
export function Header({ open, onOpen, onPresent }: HeaderProps) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const filters = useAppState((state) => state.view.filters);
  const on = Object.values(filters).filter((list) => typeof list !== 'string' && list.length > 0).length;
  return (
    <header className="header">
      <a className="skip" href="#events">
        {strings.shell.skip}
      </a>
      <ListLink className="skip" />
      <h1>{dataset.title}</h1>
      <p className="as-of">{strings.shell.asOf(formatDay(Date.parse(dataset.asOf), strings, 'short'))}</p>
      <Search />
      <div className="header-buttons">
        <BackButton />
        <button
          type="button"
          onClick={() => onOpen('filter')}
          aria-label={strings.shell.filter}
          aria-description={on > 0 ? strings.shell.filtersOn(on) : undefined}
          title={strings.shell.filter}
          aria-expanded={open === 'filter'}
        >
          <Icon path="M3 5h18l-7 8v6l-4 2v-8Z" />
          <span className="button-word">{strings.shell.filter}</span>
          {on > 0 && <span className="badge">{on}</span>}
        </button>
        <NamesSwitch />
        <LanguageSwitch />
        <button
          type="button"
          onClick={() => onOpen('share')}
          aria-label={strings.shell.share}
          title={strings.shell.share}
        >
          <Icon path="M14 4h6v6m0-6-9 9M10 5H5v14h14v-5" />
          <span className="button-word">{strings.shell.share}</span>
        </button>
        <button
          type="button"
          onClick={printPage}
          aria-label={strings.shell.print}
          title={strings.shell.print}
        >
          <Icon path="M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7Z" />
        </button>
        <button
          type="button"
          onClick={() => onOpen('help')}
          aria-label={strings.shell.help}
          title={strings.shell.help}
        >
          <Icon path="M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2m0 3v.5" />
        </button>
        <ThemeButton />
        <button
          type="button"
          className="primary"
          onClick={onPresent}
          aria-label={strings.shell.present}
          title={strings.shell.present}
        >
          <Icon path="M7 5v14l12-7Z" />
          <span className="button-word">{strings.shell.present}</span>
        </button>
      </div>
    </header>
  );
}

function Search() {
  const strings = useStrings();
  const query = useAppState((state) => state.view.filters.query);
  const { setQuery } = useActions();
  const input = useRef<HTMLInputElement>(null);
  // Searches for what was typed before the app had loaded.
  useLayoutEffect(() => {
    if (input.current?.value) setQuery(input.current.value);
  }, [setQuery]);
  const typed = useTypedText(query, setQuery);
  return (
    <search aria-label={strings.shell.search}>
      <input
        ref={input}
        autoComplete="off"
        type="search"
        aria-label={strings.shell.search}
        placeholder={strings.shell.searchHint}
        {...typed}
        enterKeyHint="search"
        onKeyDown={(press) => {
          typed.onKeyDown(press);
          if (pressedKey(press.nativeEvent) === 'Enter') closeKeyboard();
        }}
      />
      <Icon path="M15.5 15.5 21 21M10 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z" />
    </search>
  );
}

/** On a screen that is touched, the results are read without the keyboard. */
function closeKeyboard() {
  if (matchMedia('(pointer: coarse)').matches) moveFocus(document.getElementById('events'));
}

/**
 * The other of light and dark, so that every press changes something. Where that is the system's, it is followed again.
 */
function ThemeButton() {
  const strings = useStrings();
  const chosen = useAppState((state) => state.view.theme);
  const system = useTheme(undefined);
  const { chooseTheme } = useActions();
  const next = (chosen ?? system) === 'dark' ? 'light' : 'dark';
  const name = `${strings.shell.theme}: ${strings.shell.themes[chosen ?? 'system']}`;
  return (
    <button
      type="button"
      onClick={() => chooseTheme(next === system ? undefined : next)}
      aria-label={name}
      title={name}
    >
      <Icon path="M12 3a9 9 0 1 0 0 18Zm0 0a9 9 0 0 1 0 18" />
    </button>
  );
}
