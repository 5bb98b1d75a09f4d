/**
 * Whether tiles of OpenStreetMap may be offered: its server wants to be told by `Referer` which site asks, and
 * browsers tell it nothing from a file or from a frame without an origin.
 */
export const offersOnlineTiles = (): boolean => /^https?:$/.test(location.protocol) && origin !== 'null';
