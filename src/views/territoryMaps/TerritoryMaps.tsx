import { useEffect, useId, useState } from 'react';
import { type TerritoryPart, territoryAt } from '../../model/territoryParts.ts';
import type { SmallMaps, Vocabulary } from '../../model/vocabulary.ts';
import { useStrings } from '../useStrings.ts';
import type { Drawn } from './drawShapes.ts';
import { SharedShapes } from './SharedShapes.tsx';
import { cacheShapes, drawnShapes } from './shapeCache.ts';
import { TerritoryKey } from './TerritoryKey.tsx';
import { TerritoryMap } from './TerritoryMap.tsx';
import './territoryMaps.css';

interface Props {
  /** Empty until the details have arrived. */
  readonly territoryParts: readonly TerritoryPart[];
  readonly vocabulary: Vocabulary;
  readonly maps: SmallMaps;
}

/** Who held what territory on several days, as static maps side by side, for the page and for print. */
export default function TerritoryMaps({ territoryParts, vocabulary, maps }: Props) {
  const strings = useStrings();
  const moments = maps.days.map((day) => Date.parse(day));
  const [drawn, setDrawn] = useState<Drawn | 'failed' | undefined>(() => drawnShapes(maps));
  const [attempt, setAttempt] = useState(0);
  const prefix = useId();
  useEffect(() => {
    cacheShapes().then(
      () => setDrawn(drawnShapes(maps)),
      (error: Error) => {
        console.warn(`The six maps could not be drawn at attempt ${attempt + 1}.`, error);
        setDrawn('failed');
      },
    );
  }, [attempt, maps]);

  const { smallMaps, loadingMaps, mapsFailed, approximate } = strings.territory;
  if (drawn === 'failed') return <Failure text={mapsFailed} onTryAgain={() => setAttempt(attempt + 1)} />;
  if (!drawn || territoryParts.length === 0) return <p className="empty">{loadingMaps}</p>;
  return (
    <section className="territory-maps" aria-label={smallMaps(moments.length)}>
      <SharedShapes prefix={prefix} drawn={drawn} holders={vocabulary.holders} />
      <div className="territory-maps-grid">
        {moments.map((at) => (
          <TerritoryMap
            key={at}
            prefix={prefix}
            drawn={drawn}
            vocabulary={vocabulary}
            held={territoryAt(territoryParts, at)}
            at={at}
          />
        ))}
      </div>
      <TerritoryKey
        prefix={prefix}
        territoryParts={territoryParts}
        vocabulary={vocabulary}
        moments={moments}
      />
      <p className="territory-maps-note">{`${vocabulary.territory.caveat} ${approximate}`}</p>
    </section>
  );
}

const Failure = ({ text, onTryAgain }: { text: string; onTryAgain: () => void }) => {
  const strings = useStrings();
  return (
    <p className="empty" role="alert">
      <span>{`${text} `}</span>
      <button type="button" onClick={onTryAgain}>
        {strings.map.tryAgain}
      </button>
    </p>
  );
};
