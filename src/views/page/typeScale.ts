/** The browsers' default font size in pixels, for which pixel values are meant. */
const USUAL = 16;

/**
 * The reader's font size relative to the default: 1, or 1.5 for "very large". Style sheets use `em` and `rem`; divide
 * measured pixels by this.
 */
export function typeScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL || 1;
}

/**
 * The type size of an element as it is drawn, which may be larger than its `font-size` because of the browser's
 * minimum.
 */
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
