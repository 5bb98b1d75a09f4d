/** Pages of the panel beside events and articles. */
export const pages = {
  navigation: 'Pages',
  events: 'Events',
  names: {
    claims: 'Claims',
    places: 'Places',
    glossary: 'Glossary',
    wording: 'Why we write …',
    downloads: 'Download',
    about: 'About',
  },
  waiting: 'Being loaded …',
  alsoSee: 'See also',
};
