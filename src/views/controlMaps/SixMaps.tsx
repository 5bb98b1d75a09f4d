import { useEffect, useId, useState } from 'react';
import { type ControlPart, controlAt } from '../../model/control.ts';
import { strings } from '../../strings/strings.ts';
import { ControlKey } from './ControlKey.tsx';
import type { Drawn } from './drawShapes.ts';
import { drawnShapes, keepShapes } from './keptShapes.ts';
import { MAP_DATES } from './mapDates.ts';
import { SharedShapes } from './SharedShapes.tsx';
import { SmallMap } from './SmallMap.tsx';
import './sixMaps.css';

const MOMENTS = MAP_DATES.map((day) => Date.parse(day));

interface Props {
  /** Empty until the details have arrived. */
  readonly control: readonly ControlPart[];
}

/** Who held what on six dates, side by side: static pictures, for the page and for print. */
export default function SixMaps({ control }: Props) {
  const [drawn, setDrawn] = useState<Drawn | 'failed' | undefined>(drawnShapes);
  const [attempt, setAttempt] = useState(0);
  const prefix = useId();
  useEffect(() => {
    keepShapes().then(
      () => setDrawn(drawnShapes()),
      (error: Error) => {
        console.warn(`The six maps could not be drawn at attempt ${attempt + 1}.`, error);
        setDrawn('failed');
      },
    );
  }, [attempt]);

  const { sixMaps, loadingMaps, mapsFailed, caveat, approximate } = strings.control;
  if (drawn === 'failed') return <Failure text={mapsFailed} onTryAgain={() => setAttempt(attempt + 1)} />;
  if (!drawn || control.length === 0) return <p className="empty">{loadingMaps}</p>;
  return (
    <section className="six-maps" aria-label={sixMaps}>
      <SharedShapes prefix={prefix} drawn={drawn} />
      <div className="six-maps-grid">
        {MOMENTS.map((at) => (
          <SmallMap key={at} prefix={prefix} drawn={drawn} held={controlAt(control, at)} at={at} />
        ))}
      </div>
      <ControlKey prefix={prefix} control={control} moments={MOMENTS} />
      <p className="six-maps-note">{`${caveat} ${approximate}`}</p>
    </section>
  );
}

const Failure = ({ text, onTryAgain }: { text: string; onTryAgain: () => void }) => (
  <p className="empty" role="alert">
    <span>{`${text} `}</span>
    <button type="button" onClick={onTryAgain}>
      {strings.map.tryAgain}
    </button>
  </p>
);
