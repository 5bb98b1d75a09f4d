/**
 * Whether tiles of OpenStreetMap can be offered. The tile server requires a `Referer`, which browsers do not send from
 * a file or from an iframe with an opaque origin.
 */
export const offersOnlineTiles = (): boolean => /^https?:$/.test(location.protocol) && origin !== 'null';
