import type { Strings } from '../../strings/strings.ts';

const given = new WeakMap<HTMLElement, string>();

/** Gives a mark its name, for assistive technology and as a tooltip. */
export function nameMark(mark: HTMLElement, name: string): void {
  given.set(mark, name);
  write(mark, name);
}

/** Numbers the marks of one group that have the same name; call it after marks have been named, added or removed. */
export function numberEqualNames(group: Iterable<HTMLElement>, strings: Strings): void {
  const counts = new Map<string, number>();
  for (const mark of group) {
    const name = given.get(mark);
    if (name === undefined) continue;
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    write(mark, number === 1 ? name : strings.sameName(name, number));
  }
}

function write(mark: HTMLElement, name: string): void {
  if (mark.getAttribute('aria-label') === name) return;
  mark.setAttribute('aria-label', name);
  mark.title = name;
}
