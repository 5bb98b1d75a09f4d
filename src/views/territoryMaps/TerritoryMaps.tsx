import { useEffect, useId, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { territoryAt, territoryPointsAt } from '../../model/territoryParts.ts';
import type { Instant } from '../../model/time.ts';
import type { SmallMaps } from '../../model/vocabulary.ts';
import { useStrings } from '../useStrings.ts';
import type { Drawn } from './drawShapes.ts';
import { SharedShapes } from './SharedShapes.tsx';
import { cacheShapes, drawnShapes } from './shapeCache.ts';
import type { SmallMapProjection } from './svgPath.ts';
import { TerritoryKey } from './TerritoryKey.tsx';
import { type PlacedOnMap, TerritoryMap } from './TerritoryMap.tsx';
import { TerritoryPointList } from './TerritoryPointList.tsx';
import './territoryMaps.css';

interface Props {
  /** Without territory until the details have arrived. */
  readonly dataset: Pick<Dataset, 'territoryParts' | 'territoryPoints' | 'places' | 'vocabulary'>;
  readonly maps: SmallMaps;
}

/** Who held what territory on several days, as static maps side by side, for the page and for print. */
export default function TerritoryMaps({ dataset, maps }: Props) {
  const { territoryParts, places, vocabulary } = dataset;
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
  const pointsOn = (at: Instant) => pointsWithin(dataset, drawn.projection, at);
  const held = moments.flatMap((at) => pointsOn(at).map((it) => it.held));
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
            points={pointsOn(at)}
            at={at}
          />
        ))}
      </div>
      <TerritoryKey
        prefix={prefix}
        territoryParts={territoryParts}
        points={held}
        vocabulary={vocabulary}
        moments={moments}
      />
      <TerritoryPointList held={held} places={places} vocabulary={vocabulary} />
      <p className="territory-maps-note">{`${vocabulary.territory.caveat} ${approximate}`}</p>
    </section>
  );
}

/** The points of a moment that are on the maps. */
const pointsWithin = (
  { territoryPoints, places }: Props['dataset'],
  { holds }: SmallMapProjection,
  at: Instant,
): PlacedOnMap[] =>
  territoryPointsAt(territoryPoints, at).flatMap((held) => {
    const place = places.get(held.point.placeId);
    return place && holds([place.lon, place.lat]) ? [{ held, place }] : [];
  });

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
