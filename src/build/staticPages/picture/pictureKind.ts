import type { KindId, Vocabulary } from '../../../model/vocabulary.ts';
import { PICTURE_PALETTE } from '../../../styles/picturePalette.ts';
import { kindLooks } from '../../../views/marks/kindShapes.ts';

/** A kind as drawn in pictures, without a style sheet: its outline in a box of 24 × 24, and its light colour. */
export interface PictureKind {
  readonly path: string;
  readonly colour: string;
}

export const pictureKind = ({ kinds }: Vocabulary, id: KindId): PictureKind => ({
  path: kindLooks({ kinds }, id).path,
  colour: kinds.get(id)?.colour.light ?? PICTURE_PALETTE.unknownKind,
});
