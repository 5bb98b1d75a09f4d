/** The zoom level in whose pixels the build draws the picture of the opening map (`build/firstPicture/`). */
export const DRAWN_ZOOM = 6;

/** The numbers that an attribute of the picture has. */
export const numbersOf = (text = ''): number[] => text.split(' ').map(Number);
