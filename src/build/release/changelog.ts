const UNRELEASED = '## [Unreleased]';

/** The section under a heading of the changelog, up to the next heading of its level. */
function sectionUnder(heading: string, changelog: string): string | undefined {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(heading));
  if (start === -1) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  return rest
    .slice(0, end === -1 ? undefined : end)
    .join('\n')
    .trim();
}

/**
 * The notes of the next release: the section "Unreleased".
 * @throws Error if it is missing or empty
 */
export function unreleasedNotes(changelog: string): string {
  const notes = sectionUnder(UNRELEASED, changelog);
  if (!notes) throw new Error(`CHANGELOG.md has nothing under “${UNRELEASED}”: write what people notice.`);
  return notes;
}

/** The changelog with the unreleased changes under a version, and an empty section "Unreleased" above. */
export function withRelease(changelog: string, version: string, day: string): string {
  unreleasedNotes(changelog);
  return changelog.replace(UNRELEASED, () => `${UNRELEASED}\n\n## [${version}] - ${day}`);
}
