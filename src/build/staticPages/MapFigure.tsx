import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { useVocabulary } from '../../views/useVocabulary.ts';
import { PICTURE_SIZE } from '../headTags.ts';
import type { PictureMark } from './picture/PictureContent.ts';
import { isFar } from './picture/pictureView.ts';

interface MapFigureProps {
  readonly marks: readonly PictureMark[];
  readonly text: string;
}

/** The page's picture. The style sheet shows only its map, because the page has the text already. */
export function MapFigure({ marks, text }: MapFigureProps) {
  const { pictures } = useVocabulary();
  return (
    <figure>
      <img src="picture.png" {...PICTURE_SIZE} alt={text} loading="lazy" />
      <figcaption>
        {isFar(marks, pictures)
          ? staticPageStrings.farMapSource
          : staticPageStrings.mapSource(ENGLISH.map.contributors)}
      </figcaption>
    </figure>
  );
}
