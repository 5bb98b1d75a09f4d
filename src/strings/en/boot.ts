/** Shown while the app is loading, or if it cannot be loaded. */
export const boot = {
  late: 'The map and the timeline are still on their way. The events can be read here meanwhile.',
  scripts: 'The map and the timeline could not be loaded. All events can be read here.',
  data: 'The data of the map and the timeline could not be loaded. All events can be read here.',
  old: 'This browser is too old for the map and the timeline. All events can be read here.',
};
