const UNRELEASED = '## [Unreleased]';

/** What stands under a heading of the changelog, up to the next heading of its level. */
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
 * The notes of the next release: what stands under "Unreleased".
 * @throws Error if there is no such section, or nothing in it.
 */
export function unreleasedNotes(changelog: string): string {
  const notes = sectionUnder(UNRELEASED, changelog);
  if (!notes) throw new Error(`CHANGELOG.md has nothing under “${UNRELEASED}”: write what people notice.`);
  return notes;
}

/** The changelog in which everything unreleased belongs to a version, below an empty section for what comes next. */
export function withRelease(changelog: string, version: string, day: string): string {
  unreleasedNotes(changelog);
  return changelog.replace(UNRELEASED, () => `${UNRELEASED}\n\n## [${version}] - ${day}`);
}
