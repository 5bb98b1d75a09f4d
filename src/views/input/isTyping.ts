/** How long the page rests after the last key of a search, in ms, before views are laid out for what was found. */
export const TYPING_REST = 500;

/** Whether the reader is in a search field, so that the next key may change what is found. */
export const isTyping = (): boolean => document.activeElement?.matches('input[type=search]') ?? false;
