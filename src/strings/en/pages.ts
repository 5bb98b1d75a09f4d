/** Pages of the panel other than events and articles. */
export const pages = {
  navigation: 'Pages',
  events: 'Events',
  names: {
    articles: 'Articles',
    claims: 'Claims',
    paths: 'Lessons',
    places: 'Places',
    glossary: 'Glossary',
    wording: 'Why we write …',
    downloads: 'Download',
    about: 'About',
    accessibility: 'Accessibility',
  },
  late: 'This has not arrived yet.',
  waiting: 'Being loaded …',
  missing: 'This could not be loaded.',
  definitionsFailed: 'The definitions of terms could not be loaded.',
  alsoSee: 'See also',
};
