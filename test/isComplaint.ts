/** What the app logs, as information, where React could not hydrate the page. */
export const NOT_HYDRATED = 'The page was changed before the app had started';

/** Whether what a page has logged fails a test. The engines have two names for a warning. */
export const isComplaint = (level: string, text: string): boolean =>
  ['error', 'warning', 'warn'].includes(level) || text.startsWith(NOT_HYDRATED);
