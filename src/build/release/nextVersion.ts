const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/**
 * The next version: a step of semantic versioning ("minor"), or the given version if it is higher.
 * @throws Error with one sentence about what was expected
 */
export function nextVersion(current: string, wanted: string): string {
  const [major, minor, patch] = numbersOf(current);
  switch (wanted) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    default:
      return higher(wanted, current);
  }
}

function higher(wanted: string, current: string): string {
  const [before, after] = [numbersOf(current), numbersOf(wanted)];
  const place = after.findIndex((number, at) => number !== before[at]);
  if (place === -1 || (after[place] ?? 0) < (before[place] ?? 0)) {
    throw new Error(`${wanted} is not higher than ${current}.`);
  }
  return wanted;
}

function numbersOf(version: string): [major: number, minor: number, patch: number] {
  const [, major, minor, patch] = VERSION.exec(version) ?? [];
  if (major === undefined)
    throw new Error(`"${version}" is not major, minor, patch or a version such as 1.2.3.`);
  return [Number(major), Number(minor), Number(patch)];
}
