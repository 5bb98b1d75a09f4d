import { useState } from 'react';
import { shownTracks } from '../../model/vocabulary.ts';
import { useActions, useAppState } from '../../store/context.ts';
import type { FilterGroup } from '../../store/filters.ts';
import { useTypedText } from '../../views/input/useTypedText.ts';
import { KindMark } from '../../views/marks/KindMark.tsx';
import { useStrings } from '../../views/useStrings.ts';
import { useVocabulary } from '../../views/useVocabulary.ts';
import { type FilterOption, useOptions } from './useOptions.ts';

/** Longer groups have a search field, and show only some options at first. */
const SHORT = 12;
const SHOWN_AT_FIRST = 6;

/** The options of one filter group, each with the number of matching events given all other choices. */
export function OptionGroup({ group }: { group: FilterGroup }) {
  const strings = useStrings();
  const [query, setQuery] = useState('');
  const [isWhole, setWhole] = useState(false);
  const { filter } = useActions();
  const vocabulary = useVocabulary();
  const options = useOptions(group);
  const isLong = options.length > SHORT;
  const found = options.filter(({ matches }) => matches(query));
  const isCut = isLong && !isWhole && query === '';
  const shown = isCut ? found.filter(({ isOn }, index) => index < SHOWN_AT_FIRST || isOn) : found;

  const toggle = ({ id, isOn }: FilterOption) => {
    const chosen = options.filter((it) => it.isOn).map((it) => it.id);
    const ids = isOn ? chosen.filter((it) => it !== id) : [...chosen, id];
    filter({ [group]: group === 'tracks' && isDefault(ids, shownTracks(vocabulary)) ? [] : ids });
  };
  if (options.length < 2) return null;
  return (
    <fieldset className="option-group">
      <legend>{strings.search.groups[group]}</legend>
      {isLong && <FindOption group={group} value={query} onChange={setQuery} />}
      {shown.map((option) => (
        <OptionBox key={option.id} group={group} option={option} onToggle={() => toggle(option)} />
      ))}
      {found.length === 0 && <p className="empty">{strings.search.noOption}</p>}
      {isLong && query === '' && (
        <button
          type="button"
          className="option-more"
          onClick={() => setWhole(!isWhole)}
          aria-expanded={isWhole}
        >
          {isWhole ? strings.search.showFewer : strings.search.showAll(options.length)}
        </button>
      )}
    </fieldset>
  );
}

/** Choosing exactly the default tracks is no filter. Choosing none would show nothing, so it restores the default. */
const isDefault = (ids: readonly string[], shown: readonly string[]) =>
  ids.length === 0 || (ids.length === shown.length && shown.every((it) => ids.includes(it)));

interface FindOptionProps {
  readonly group: FilterGroup;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FindOption({ group, value, onChange }: FindOptionProps) {
  const strings = useStrings();
  const { find } = strings.search;
  const typed = useTypedText(value, onChange);
  const name = group === 'actors' || group === 'places' ? find[group] : find.other;
  return <input type="text" className="option-find" aria-label={name} placeholder={name} {...typed} />;
}

interface OptionBoxProps {
  readonly group: FilterGroup;
  readonly option: FilterOption;
  readonly onToggle: () => void;
}

function OptionBox({ group, option, onToggle }: OptionBoxProps) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const { id, label, count, isOn } = option;
  const isQuoted = group === 'articles' && dataset.articles.has(id);
  return (
    <label className="option" data-none={count === 0 || undefined}>
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      {group === 'kinds' && <KindMark kind={id} />}
      <span>{isQuoted ? strings.quote(label) : label}</span>
      {/* Not <Space />: screen readers need the space in the name, and nothing is ever added beside it. */}{' '}
      <span className="option-count">{count}</span>
    </label>
  );
}
