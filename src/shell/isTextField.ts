/** Input types that do not take text. */
const WITHOUT_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

const TEXT_FIELD = [
  `input${WITHOUT_TEXT.map((type) => `:not([type=${type}])`).join('')}`,
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable=false])',
  '[contenteditable]:not([contenteditable=false]) *',
  '[role=textbox]',
].join();

/** Whether typing there enters text or chooses an option. */
export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(TEXT_FIELD);
