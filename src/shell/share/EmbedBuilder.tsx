import { type ReactNode, useId, useState } from 'react';
import { iframeCode } from '../../export/iframeCode.ts';
import { itemAt } from '../../model/lists.ts';
import { useAppState } from '../../store/context.ts';
import { selectPath, selectSelectedEvent } from '../../store/selectors.ts';
import { offeredViews, type ShownViews } from '../../store/shownViews.ts';
import { SHARE_STRINGS } from '../../strings/shareStrings.ts';
import { CopyField } from '../../views/text/CopyField.tsx';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { EmbedPreview } from './EmbedPreview.tsx';
import { type EmbedChoice, embedAddress } from './embedAddress.ts';

const HEIGHTS = [480, 640, 800] as const;
const THEMES = ['system', 'light', 'dark'] as const;

/** The options of an embed, its code, and a preview. */
export function EmbedBuilder({ base }: { base: string }) {
  const shareStrings = usePartStrings(SHARE_STRINGS);
  const strings = useStrings();
  const state = useAppState((state) => state);
  const event = selectSelectedEvent(state);
  const path = selectPath(state);
  const [height, setHeight] = useState<(typeof HEIGHTS)[number]>(640);
  const [choice, setChoice] = useState<EmbedChoice>({
    atEvent: true,
    asIs: true,
    withPath: true,
    shown: state.view.shown,
    theme: undefined,
  });
  const change = (part: Partial<EmbedChoice>) => setChoice((before) => ({ ...before, ...part }));
  const query = embedAddress(state, choice);
  const title = (choice.atEvent && event?.title) || state.dataset.title;
  return (
    <section className="embed-builder">
      <h3>{shareStrings.embed}</h3>
      <div className="embed-choices">
        {event && (
          <Check checked={choice.atEvent} onChange={(atEvent) => change({ atEvent })}>
            {shareStrings.startEvent(event.title)}
          </Check>
        )}
        <Check checked={choice.asIs} onChange={(asIs) => change({ asIs })}>
          {shareStrings.asIs}
        </Check>
        {path && (
          <Check checked={choice.withPath} onChange={(withPath) => change({ withPath })}>
            {shareStrings.path(path.title ?? strings.pages.names.paths)}
          </Check>
        )}
        <Choice
          label={shareStrings.views}
          values={offeredViews(state.dataset)}
          nameOf={(view) => shareStrings.viewNames[view]}
          value={choice.shown}
          onChange={(shown: ShownViews) => change({ shown })}
        />
        <Choice
          label={shareStrings.height}
          values={HEIGHTS}
          nameOf={(it) => shareStrings.heights[it]}
          value={height}
          onChange={setHeight}
        />
        <Choice
          label={shareStrings.theme}
          values={THEMES}
          nameOf={(theme) => shareStrings.themes[theme]}
          value={choice.theme ?? 'system'}
          onChange={(theme) => change({ theme: theme === 'system' ? undefined : theme })}
        />
      </div>
      <CopyField
        label={shareStrings.code}
        text={iframeCode({ address: `${base}${query}`, title, height }, strings)}
        rows={5}
      />
      {/^https?:/.test(window.location.protocol) && (
        <EmbedPreview address={`${window.location.pathname}${query}`} title={title} height={height} />
      )}
    </section>
  );
}

interface CheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

const Check = ({ checked, onChange, children }: CheckProps) => (
  <label className="embed-check">
    <input type="checkbox" checked={checked} onChange={(change) => onChange(change.currentTarget.checked)} />
    <span>{children}</span>
  </label>
);

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string | number>({
  label,
  values,
  nameOf,
  value,
  onChange,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="embed-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(change) => onChange(itemAt(values, change.currentTarget.selectedIndex))}
      >
        {values.map((it) => (
          <option key={it} value={it}>
            {nameOf(it)}
          </option>
        ))}
      </select>
    </div>
  );
}
