import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { messageOf } from '../messageOf.ts';
import { unreleasedNotes, withRelease } from './changelog.ts';
import { withCitedVersion } from './citation.ts';
import { nextVersion } from './nextVersion.ts';

const USAGE = `npm run release -- <major | minor | patch | 1.2.3> [--dry-run]
  Runs the tests, gives what is unreleased in CHANGELOG.md a version and a date, sets the version in package.json,
  package-lock.json and CITATION.cff, commits and tags. It pushes nothing.
  --dry-run  says what would be done, and what would stop it`;

const CHANGELOG = 'CHANGELOG.md';
const CITATION = 'CITATION.cff';
const CHANGED = [CHANGELOG, CITATION, 'package.json', 'package-lock.json'];

interface Release {
  readonly version: string;
  readonly tag: string;
  readonly day: string;
  readonly notes: string;
}

function main(wanted: string, dryRun: boolean): void {
  const release = planRelease(wanted);
  const obstacles = findObstacles(release);
  if (dryRun) {
    for (const obstacle of obstacles) console.log(`This would stop the release: ${obstacle}`);
    console.log(`Would test, then commit and tag ${release.tag}, dated ${release.day}.`);
  } else {
    if (obstacles.length > 0) throw new Error(obstacles.join('\n'));
    run('npm', 'test');
    makeRelease(release);
  }
  console.log(`\nNotes of ${release.tag}:\n\n${release.notes}\n`);
  console.log(`To publish${dryRun ? ' afterwards' : ''}:\n  git push --atomic origin main ${release.tag}`);
}

function planRelease(wanted: string): Release {
  const { version: current } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const version = nextVersion(current, wanted);
  const day = new Date().toISOString().slice(0, 10);
  return { version, tag: `v${version}`, day, notes: unreleasedNotes(readFileSync(CHANGELOG, 'utf8')) };
}

function findObstacles({ tag }: Release): string[] {
  const branch = answerOf('git', 'branch', '--show-current');
  return [
    branch === 'main' ? '' : `Releases are made on main; this is ${branch || 'no branch'}.`,
    answerOf('git', 'status', '--porcelain') ? 'There are changes that are not committed.' : '',
    answerOf('git', 'tag', '--list', tag) ? `The tag ${tag} is already there.` : '',
  ].filter(Boolean);
}

function makeRelease({ version, tag, day, notes }: Release): void {
  const changed = answerOf('git', 'status', '--porcelain');
  if (changed) throw new Error(`The tests changed files; nothing was released:\n${changed}`);
  edit(CHANGELOG, (text) => withRelease(text, version, day));
  edit(CITATION, (text) => withCitedVersion(text, version, day));
  run('npm', 'version', version, '--no-git-tag-version', '--ignore-scripts');
  run('git', 'commit', '--message', `Release ${version}`, '--', ...CHANGED);
  // Headings of the notes begin with "#", which git would otherwise strip as comments.
  run('git', 'tag', '--annotate', tag, '--cleanup=whitespace', '--message', notes);
}

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

function run(command: string, ...args: readonly string[]): void {
  // Windows finds `npm` only through a shell.
  const shell = process.platform === 'win32' && command === 'npm';
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (status !== 0)
    throw new Error(`${command} ${args[0]} failed. “git status” shows what has been done so far.`);
}

function answerOf(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.trim()}`);
  return stdout.trim();
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } },
});
const [wanted] = positionals;
if (options.help || wanted === undefined) console.log(USAGE);
else {
  try {
    main(wanted, options['dry-run'] ?? false);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
