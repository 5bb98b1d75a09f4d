import type { Place } from '../../../model/place.ts';
import type { PictureKind } from './pictureKind.ts';

/** A place marked on a picture. Without a name, only its mark is drawn. */
export interface PictureMark {
  readonly place: Place;
  readonly kind: PictureKind;
  readonly name: string;
}

/** The content of a page's picture, already in words. */
export interface PictureContent {
  /** The kind of the event; `undefined` for pages about more than one. */
  readonly kind: PictureKind | undefined;
  /** What sort of thing it is: "Cease-fire", "Article". */
  readonly label: string;
  readonly title: string;
  /** The date, the publisher, or the number of steps. */
  readonly detail: string;
  /** Most important first. */
  readonly marks: readonly PictureMark[];
}
