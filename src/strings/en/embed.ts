/** Texts of the embed. */
export const embed = {
  blocked: 'The page around this one lets no link be opened. Copy the address instead:',
  address: 'Address of the full view',
  position: (at: number, of: number) => `${at} of ${of}`,
  views: 'Views',
  tabs: { list: 'Events', map: 'Map', timeline: 'Timeline' },
  readEvent: 'Read about this event',
  readInFullView: 'Read about it in the full view',
  closeText: 'Close the text',
  filtered: (count: string, options: string) => `${count} · ${options}`,
  showAll: 'Show all',
  araxes: 'Araxes',
  hints: {
    wheel: (key: string) => `${key} + scroll to zoom`,
    mapTouch: 'Use two fingers to move the map',
    timelineTouch: 'Swipe sideways to move through time',
  },
  ctrlKey: { mac: '⌘', other: 'Ctrl' },
};
