import type { ReactNode } from 'react';
import { aboutStrings as words } from '../../../strings/aboutStrings.ts';
import { strings } from '../../../strings/strings.ts';
import { KindMark } from '../../KindMark.tsx';
import type { Figures } from './countFigures.ts';
import { AreaSample, BarSample, CountSample, UnsureSample } from './MarkSamples.tsx';

/** How to read the marks: kinds, dates, places, and what is said of doubts. */
export function MarkLegend({ figures }: { figures: Figures }) {
  const { marks } = words;
  return (
    <>
      <p>{words.kinds}</p>
      <ul className="about-kinds">
        {figures.kinds.map(([kind, count]) => (
          <li key={kind}>
            <KindMark kind={kind} size={16} />
            <span>
              <span>{`${strings.kinds[kind]} `}</span>
              <span className="source-details">{count}</span>
            </span>
          </li>
        ))}
      </ul>
      <ul className="about-marks">
        <Sample text={marks.day}>
          <KindMark kind="diplomacy" size={16} />
        </Sample>
        <Sample text={marks.span}>
          <BarSample />
        </Sample>
        <Sample text={marks.soft}>
          <BarSample soft />
        </Sample>
        <Sample text={marks.unsure}>
          <UnsureSample />
        </Sample>
        <Sample text={marks.many}>
          <CountSample />
        </Sample>
        <Sample text={marks.area}>
          <AreaSample />
        </Sample>
      </ul>
      <p>{words.places}</p>
      <p>{words.doubts}</p>
    </>
  );
}

const Sample = ({ text, children }: { text: string; children: ReactNode }) => (
  <li>
    <span className="about-sample">{children}</span>
    <span>{text}</span>
  </li>
);
