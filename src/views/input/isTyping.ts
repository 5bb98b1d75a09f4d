/** How long the page rests after the last key of a search, in ms, until what the search changes may be laid out anew. */
export const TYPING_REST = 500;

/** Whether the reader is in the search field: what is found may change with the next key. */
export const isTyping = (): boolean => document.activeElement?.matches('input[type=search]') ?? false;
