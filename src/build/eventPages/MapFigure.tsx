import { standingStrings } from '../../strings/standingStrings.ts';
import { strings } from '../../strings/strings.ts';
import { PICTURE_SIZE } from '../headTags.ts';
import type { PictureMark } from './picture/PictureContent.ts';
import { isFar } from './picture/pictureView.ts';

interface MapFigureProps {
  readonly marks: readonly PictureMark[];
  readonly text: string;
}

/** The page's picture; the style sheet shows only the map of it, as the words stand beside it already. */
export const MapFigure = ({ marks, text }: MapFigureProps) => (
  <figure>
    <img src="picture.png" {...PICTURE_SIZE} alt={text} loading="lazy" />
    <figcaption>
      {isFar(marks) ? standingStrings.farMapSource : standingStrings.mapSource(strings.map.contributors)}
    </figcaption>
  </figure>
);
