import { useEffect, useId, useState } from 'react';
import { type ControlPart, controlAt } from '../../model/control.ts';
import type { SmallMaps, Vocabulary } from '../../model/vocabulary.ts';
import { strings } from '../../strings/strings.ts';
import { ControlKey } from './ControlKey.tsx';
import type { Drawn } from './drawShapes.ts';
import { drawnShapes, keepShapes } from './keptShapes.ts';
import { SharedShapes } from './SharedShapes.tsx';
import { SmallMap } from './SmallMap.tsx';
import './sixMaps.css';

interface Props {
  /** Empty until the details have arrived. */
  readonly control: readonly ControlPart[];
  readonly vocabulary: Vocabulary;
  readonly maps: SmallMaps;
}

/** Who held what on some days, side by side: static pictures, for the page and for print. */
export default function SixMaps({ control, vocabulary, maps }: Props) {
  const moments = maps.days.map((day) => Date.parse(day));
  const [drawn, setDrawn] = useState<Drawn | 'failed' | undefined>(() => drawnShapes(maps));
  const [attempt, setAttempt] = useState(0);
  const prefix = useId();
  useEffect(() => {
    keepShapes().then(
      () => setDrawn(drawnShapes(maps)),
      (error: Error) => {
        console.warn(`The six maps could not be drawn at attempt ${attempt + 1}.`, error);
        setDrawn('failed');
      },
    );
  }, [attempt, maps]);

  const { smallMaps, loadingMaps, mapsFailed, approximate } = strings.control;
  if (drawn === 'failed') return <Failure text={mapsFailed} onTryAgain={() => setAttempt(attempt + 1)} />;
  if (!drawn || control.length === 0) return <p className="empty">{loadingMaps}</p>;
  return (
    <section className="six-maps" aria-label={smallMaps(moments.length)}>
      <SharedShapes prefix={prefix} drawn={drawn} holders={vocabulary.holders} />
      <div className="six-maps-grid">
        {moments.map((at) => (
          <SmallMap
            key={at}
            prefix={prefix}
            drawn={drawn}
            vocabulary={vocabulary}
            held={controlAt(control, at)}
            at={at}
          />
        ))}
      </div>
      <ControlKey prefix={prefix} control={control} vocabulary={vocabulary} moments={moments} />
      <p className="six-maps-note">{`${vocabulary.territory.caveat} ${approximate}`}</p>
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
