/** The type size, in pixels, that browsers begin with, and that sizes in pixels are meant for. */
const USUAL = 16;

/**
 * How much larger than usual the reader has set the type: 1, or 1.5 where the browser's font size is "very
 * large". The style sheet says it in `em` and `rem`; what is measured in pixels is to be divided by this.
 */
export function typeScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL || 1;
}

/** The height of a line of an element's text, set solid: its type size as it is drawn, not smaller than the browser allows. */
export function typeSize(element: HTMLElement): number {
  const line = document.createElement('div');
  line.setAttribute('aria-hidden', 'true');
  line.style.cssText = 'position: absolute; visibility: hidden; line-height: 1';
  line.textContent = '0';
  element.append(line);
  const { height } = line.getBoundingClientRect();
  line.remove();
  return height;
}
