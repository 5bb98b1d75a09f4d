import type { ReactNode } from 'react';
import type { KindId } from '../../../model/vocabulary.ts';
import { ABOUT_STRINGS } from '../../../strings/aboutStrings.ts';
import { KindMark } from '../../marks/KindMark.tsx';
import { kindLooks } from '../../marks/kindShapes.ts';
import { usePartStrings } from '../../useStrings.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import type { Figures } from './countFigures.ts';
import { AreaSample, BarSample, CountSample, UnsureSample } from './MarkSamples.tsx';

/** How to read the marks: kinds, dates, places, and doubts. */
export function MarkLegend({ figures }: { figures: Figures }) {
  const words = usePartStrings(ABOUT_STRINGS);
  const { marks } = words;
  const { kinds, sides } = useVocabulary();
  const round = [...kinds.values()].find(({ shape }) => shape === 'circle') ?? [...kinds.values()][0];
  const sample = round?.id ?? '';
  return (
    <>
      <p>{words.kinds}</p>
      <ul className="about-kinds">
        {figures.kinds.map(([kind, count]) => (
          <li key={kind}>
            <KindMark kind={kind} size={16} />
            <span>
              <span>{`${kinds.get(kind)?.label} `}</span>
              <span className="source-details">{count}</span>
            </span>
          </li>
        ))}
      </ul>
      <ul className="about-marks">
        <Sample kind={sample} text={marks.day}>
          <KindMark kind={sample} size={16} />
        </Sample>
        <Sample kind={sample} text={marks.span}>
          <BarSample />
        </Sample>
        <Sample kind={sample} text={marks.soft}>
          <BarSample soft />
        </Sample>
        <Sample kind={sample} text={marks.unsure}>
          <UnsureSample kind={sample} />
        </Sample>
        <Sample kind={sample} text={marks.many}>
          <CountSample />
        </Sample>
        <Sample kind={sample} text={marks.area}>
          <AreaSample />
        </Sample>
      </ul>
      <p>{sides.size > 0 ? `${words.sides} ${words.places}` : words.places}</p>
      <p>{words.doubts}</p>
    </>
  );
}

function Sample({ kind, text, children }: { kind: KindId; text: string; children: ReactNode }) {
  const { colour } = kindLooks(useVocabulary(), kind);
  return (
    <li>
      <span className="about-sample" style={{ color: colour }}>
        {children}
      </span>
      <span>{text}</span>
    </li>
  );
}
