import { yearOf } from '../../model/calendar.ts';
import type { OpenStep } from '../../store/selectors.ts';
import { formatYear } from '../../strings/formatDate.ts';
import { PRESENT_STRINGS } from '../../strings/presentStrings.ts';
import { Space } from '../../views/text/Space.tsx';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';

interface StepRibbonProps {
  readonly steps: readonly OpenStep[];
  /** The position of the open step, from 0; -1 if the open event is not on the path. */
  readonly at: number;
}

/** More steps than this have no room for their years. */
const WITH_YEARS = 20;

/**
 * The steps of a path, one tick for each. Not drawn to scale in time, unlike `Ribbon`: steps on the same day, or in
 * another order, would lie on each other, and going on would move nothing.
 */
export function StepRibbon({ steps, at }: StepRibbonProps) {
  const strings = useStrings();
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const years = steps.map(({ event }) => formatYear(yearOf(event.date.span.start), strings));
  return (
    <ol className="ribbon ribbon-steps" aria-label={presentStrings.steps}>
      {steps.map(({ event }, index) => (
        <li
          key={event.id}
          aria-current={index === at ? 'step' : undefined}
          data-passed={index < at || undefined}
          title={event.title}
        >
          <b>{index + 1}</b>
          <Space />
          {steps.length <= WITH_YEARS && years[index] !== years[index - 1] && <span>{years[index]}</span>}
        </li>
      ))}
    </ol>
  );
}
