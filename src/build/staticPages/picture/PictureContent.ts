import type { Place } from '../../../model/place.ts';
import type { PictureKind } from './pictureKind.ts';

/** A place that is marked on a picture, and as what. Without a name, only its mark is drawn. */
export interface PictureMark {
  readonly place: Place;
  readonly kind: PictureKind;
  readonly name: string;
}

/** What stands on the picture of a page, already in words. */
export interface PictureContent {
  /** The kind of the event; `undefined` for pages that are about more than one. */
  readonly kind: PictureKind | undefined;
  /** What sort of thing it is: "Cease-fire", "Article". */
  readonly label: string;
  readonly title: string;
  /** When, or where it was published, or how much there is. */
  readonly detail: string;
  /** In the order of importance. */
  readonly marks: readonly PictureMark[];
}
