import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileChronology, issueLine, warningLines } from '../../src/build/compileChronology.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'araxes-data-'));
  await cp('test/fixtures/data', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Breaks one thing in one file of a valid, small data folder, and returns the problems that the check reports. */
async function breaking(file: string, from: string, to: string): Promise<string[]> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
  const { issues } = await compileChronology(folder);
  return issues.map(issueLine);
}

test('a valid folder has no problem, and its dates are parsed', async () => {
  const { document, issues } = await compileChronology(folder);
  expect(issues).toEqual([]);
  expect(document).toMatchObject({
    format: 'araxes/1',
    events: [{ id: 'truce', when: { first: '2022-09-14', last: '2022-09-14', precision: 'day' } }],
  });
});

test('each event has the number of its claims', async () => {
  const file = join(folder, 'claims/all.yaml');
  const one = await readFile(file, 'utf8');
  await writeFile(file, `${one}\n${one.replace('id: c1', 'id: c2')}`);
  const { document } = await compileChronology(folder);
  expect(document).toMatchObject({ events: [{ id: 'truce', claim_count: 2 }] });
});

describe('a problem names file, record, field, value and what is expected when', () => {
  test.each([
    [
      'a field is misspelt',
      'events/all.yaml',
      'summary:',
      'sumary:',
      /events\/all\.yaml: truce: sumary: .* is not in a field that exists: the name may be misspelt/,
    ],
    [
      'an event has no source',
      'events/all.yaml',
      'sources: [paper]',
      'sources: []',
      /truce: sources: \[\] is not at least one source/,
    ],
    [
      'a source is unknown',
      'events/all.yaml',
      'sources: [paper]',
      'sources: [rumour]',
      /events\/all\.yaml: truce: sources: "rumour" is not the id of a known source/,
    ],
    [
      'the opening is in month 13',
      'chronology.yaml',
      'opening: [2022-01-01',
      'opening: [2022-13-01',
      /chronology\.yaml: head: opening\.0: "2022-13-01" is not a day that exists/,
    ],
    [
      'territory changes hands on 31 February',
      'control.yaml',
      'from: 2020-12-01',
      'from: 2020-02-31',
      /control\.yaml: .*: periods\.0\.from: "2020-02-31" is not a day that exists/,
    ],
    [
      'a redirect leads nowhere',
      'chronology.yaml',
      'frame: [border]',
      'frame: [border]\nredirects: {old: nothing}',
      /chronology\.yaml: head: redirects\.old: "nothing" is not the id of a known event, article, place, actor or path/,
    ],
    [
      'a way in leads to an event that is not there',
      'chronology.yaml',
      'frame: [border]',
      'frame: [border]\nways_in: [{label: Begin, address: event=nothing}]',
      /chronology\.yaml: head: ways_in\.0\.address: "event=nothing" is not a valid value, with ids that are known/,
    ],
    [
      'an id that is gone is in use again',
      'chronology.yaml',
      'frame: [border]',
      'frame: [border]\nredirects: {truce: border}',
      /chronology\.yaml: head: redirects\.truce: "border" is not left out/,
    ],
    [
      'a point stands at no known place',
      'control-points.yaml',
      'place: border',
      'place: moon',
      /control-points\.yaml: village: place: "moon" is not the id of a known place/,
    ],
    [
      'a point is held by nobody known',
      'control-points.yaml',
      'holder: AZ',
      'holder: MARS',
      /control-points\.yaml: village: periods\.0\.holder: "MARS"/,
    ],
    ['a place is unknown', 'events/all.yaml', 'places: [border]', 'places: [moon]', /truce: places: "moon"/],
    [
      'an actor is unknown',
      'events/all.yaml',
      'actors: [armenia]',
      'actors: [nobody]',
      /truce: actors: "nobody"/,
    ],
    ['an article is unknown', 'events/all.yaml', 'articles: [a1]', 'articles: [a9]', /truce: articles: "a9"/],
    [
      'a date is impossible',
      'events/all.yaml',
      'date: 2022-09-14',
      'date: 2022-02-30',
      /truce: date: "2022-02-30" is not a date in EDTF/,
    ],
    ['a time has no zone', 'events/all.yaml', '+04:00', '', /truce: time: /],
    [
      'a time is on another day than the date',
      'events/all.yaml',
      'time: 2022-09-14',
      'time: 2023-09-14',
      /events\/all\.yaml: truce: time: "2023-09-14T20:00:00\+04:00" is not on a day of the date, 2022-09-14/,
    ],
    ['a kind is unknown', 'events/all.yaml', 'kind: cease-fire', 'kind: party', /truce: kind: "party"/],
    [
      'a banned word stands in our text',
      'events/all.yaml',
      'A truce began',
      'The separatists agreed',
      /truce: summary: "separatists" is not neutral wording/,
    ],
    [
      'an excerpt has no event',
      'articles/a1.yaml',
      'event: truce',
      'event: nothing',
      /articles\/a1\.yaml: a1s1: event: "nothing"/,
    ],
    [
      'an excerpt is empty',
      'articles/a1.yaml',
      'text: “The truce” holds.',
      "text: ''",
      /a1: passages\.a1s1\.excerpts\.0\.text/,
    ],
    [
      'a coordinate is missing',
      'places.geojson',
      '[45.6, 40.2]',
      '[45.8]',
      /border: geometry\.coordinates: \[45\.8\] is not a list of at least 2/,
    ],
    [
      'a coordinate is off the globe',
      'places.geojson',
      '40.2',
      '140.2',
      /places\.geojson: border: geometry\.coordinates\.1: 140\.2 is not a latitude/,
    ],
    [
      'an address is not http(s)',
      'sources.yaml',
      'https://',
      'ftp://',
      /sources\.yaml: paper: url: .* is not an http\(s\) address/,
    ],
    [
      'a claim tells of no event',
      'claims/all.yaml',
      'event: truce',
      'event: peace',
      /claims\/all\.yaml: c1: event: "peace"/,
    ],
    [
      'a claim is replaced by one that is not there',
      'claims/all.yaml',
      'verified: true',
      'verified: true\n  replaced_by: c9',
      /claims\/all\.yaml: c1: replaced_by: "c9" is not the id of a known claim/,
    ],
    [
      'a claim was made on no possible day',
      'claims/all.yaml',
      'verified: true',
      'verified: true\n  said_on: 2022-02-30',
      /claims\/all\.yaml: c1: said_on: "2022-02-30" is not a date in EDTF/,
    ],
    [
      'a claim has a figure that counts nothing',
      'claims/all.yaml',
      'verified: true',
      'verified: true\n  figure: 9\n  unit: killed\n  said_on: 2022-09-14',
      /claims\/all\.yaml: c1: counts: is missing; expected: what is counted/,
    ],
    [
      'a claim has an address that is not http(s)',
      'claims/all.yaml',
      'article: a1',
      'url: javascript:alert(1)',
      /claims\/all\.yaml: c1: source\.url: .* is not an http\(s\) address/,
    ],
    [
      'a holder is unknown',
      'control.yaml',
      'holder: AZ',
      'holder: NOBODY',
      /control\.yaml: .*: periods\.0\.holder: "NOBODY"/,
    ],
    [
      'a synonym has no words to find',
      'vocabulary.yaml',
      'tracks:',
      'search: {synonyms: [{typed: [peace], found: []}]}\ntracks:',
      /vocabulary\.yaml: vocabulary: search\.synonyms\.0\.found: \[\] is not at least one word/,
    ],
    [
      'a synonym is a common word, too',
      'vocabulary.yaml',
      'tracks:',
      'search: {synonyms: [{typed: [why], found: [truce]}], common: [why]}\ntracks:',
      /vocabulary\.yaml: search: synonyms: "why" is not a word that is not also common/,
    ],
    [
      'no event has a synonym',
      'vocabulary.yaml',
      'tracks:',
      'search: {synonyms: [{typed: [ship], found: [vessel, boat]}]}\ntracks:',
      /vocabulary\.yaml: search: found: "vessel, boat" is not a list with a word of any event/,
    ],
    [
      'a typed synonym is a phrase',
      'vocabulary.yaml',
      'tracks:',
      'search: {synonyms: [{typed: [end of war], found: [truce]}]}\ntracks:',
      /vocabulary\.yaml: search: typed: "end of war" is not a single word/,
    ],
    [
      'a colour of the vocabulary is none',
      'vocabulary.yaml',
      "'#177352'",
      'green',
      /vocabulary\.yaml: vocabulary: kinds\.cease-fire\.colour\.light: "green" is not a colour as #rrggbb/,
    ],
    [
      'a shape of the vocabulary is none',
      'vocabulary.yaml',
      'shape: circle',
      'shape: zigzag',
      /vocabulary: kinds\.cease-fire\.shape: "zigzag" is not one of diamond, star, /,
    ],
    [
      'two kinds have one id',
      'vocabulary.yaml',
      'id: diplomacy',
      'id: cease-fire',
      /vocabulary\.yaml: cease-fire: kinds\.id: "cease-fire" is not an id of its own/,
    ],
    [
      'a field is missing',
      'events/all.yaml',
      '  kind: cease-fire\n',
      '',
      /events\/all\.yaml: truce: kind: is missing; expected: text/,
    ],
    [
      'a list is none',
      'events/all.yaml',
      'sources: [paper]',
      'sources: paper',
      /truce: sources: "paper" is not a list/,
    ],
    [
      'a value is neither true nor false',
      'events/all.yaml',
      'kind: cease-fire',
      'kind: cease-fire\n  core: no',
      /truce: core: "no" is not true or false/,
    ],
    [
      'a file is no YAML',
      'events/all.yaml',
      'title: A truce',
      'title: A truce: at last',
      /events\/all\.yaml: \(file\): \(file\): it is not a readable file: .* at line 2, column \d+$/,
    ],
    [
      'a colour is too faint on paper',
      'vocabulary.yaml',
      "'#177352'",
      "'#9fe8c8'",
      /cease-fire: kinds\.colour\.light: "#9fe8c8" is not a colour with at least 3:1 to paper/,
    ],
    [
      'two kinds of one shape look alike to some',
      'vocabulary.yaml',
      "'#0b2e5c'",
      "'#7a5a20'",
      /diplomacy: kinds\.colour\.light: "#7a5a20" is not far enough from cease-fire, #177352 \(with deuteranopia/,
    ],
    [
      'two holders of one pattern are equally light',
      'vocabulary.yaml',
      'holders:',
      "holders:\n  - {id: ARM, label: A, pattern: plain, colour: {light: '#cfbdfc', dark: '#524675'}}",
      /AZ: holders\.colour\.light: "#e1c387" is not another pattern than ARM has, or a lighter or darker colour/,
    ],
    [
      'a texture is not seen on its area',
      'vocabulary.yaml',
      'holders:',
      "holders:\n  - {id: ARM, label: A, pattern: dots, colour: {light: '#f7efe2', dark: '#524675'}}",
      /ARM: holders\.colour\.light: "#f7efe2" is not a colour with at least 1\.5:1 to its texture/,
    ],
    [
      'an extent has an unknown place',
      'vocabulary.yaml',
      'tracks:',
      'extents: [{ id: all, label: All, places: [atlantis] }]\ntracks:',
      /all: places: "atlantis" is not the id of a known place/,
    ],
    [
      'the id of a page is too long',
      'paths.yaml',
      'id: ',
      `id: ${'a-long-path-'.repeat(11)}`,
      /paths\.yaml: a-long-path-.*: id: "a-long-path-.* is not at most 128 characters long/,
    ],
    [
      'a year has no quotation marks',
      'events/all.yaml',
      'date: 2022-09-14',
      'date: 1257',
      /all\.yaml: truce: date: 1257 is not text: put it in quotation marks$/,
    ],
    [
      'a title of the vocabulary is a number',
      'vocabulary.yaml',
      'label: Cease-fire',
      'label: 2020',
      /vocabulary: kinds\.cease-fire\.label: 2020 is not text: put it in quotation marks$/,
    ],
    [
      'the opening is missing',
      'chronology.yaml',
      'opening: [2022-01-01, 2022-12-31]\n',
      '',
      /head: opening: is missing; expected: a first and a last day as \[2020-01-01, 2020-12-31\]$/,
    ],
    [
      'a field is indented with a tab',
      'events/all.yaml',
      '  title: A truce',
      '\ttitle: A truce',
      /all\.yaml: .* it is not a readable file: line 2 begins with a tab, and YAML wants spaces there$/,
    ],
    [
      'a list is indented with spaces and a tab',
      'claims/all.yaml',
      '  source:\n',
      '  source:\n \t- \n',
      /claims\/all\.yaml: .*: line \d+ begins with a tab, and YAML wants spaces there$/,
    ],
    [
      'a see_also leads nowhere',
      'glossary.yaml',
      'see_also: [peace-treaty]',
      'see_also: [surrender]',
      /glossary\.yaml: truce: see_also: "surrender" is not the id of a known term/,
    ],
    [
      'a term names an unknown event',
      'glossary.yaml',
      'events: [truce]',
      'events: [war]',
      /glossary\.yaml: peace-treaty: events: "war" is not the id of a known event/,
    ],
    [
      'a term repeats another in other capitals',
      'glossary.yaml',
      'term: Peace treaty',
      'term: TRUCES',
      /glossary\.yaml: peace-treaty: forms: "TRUCES" is not a spelling of its own \(it is one of truce\)/,
    ],
    [
      'no text and no event leads to a term',
      'glossary.yaml',
      '\n  events: [truce]',
      '',
      /glossary\.yaml: peace-treaty: term: "Peace treaty" is not a word of any text, nor linked to an event/,
    ],
    [
      'a banned word stands in a definition',
      'glossary.yaml',
      'An agreed pause',
      'What separatists call a pause',
      /glossary\.yaml: truce: definition: "separatists" is not neutral wording/,
    ],
    [
      'a wording rule rests on no source',
      'wording.yaml',
      'banned: [separatist',
      'sources: [hearsay]\n  banned: [separatist',
      /wording\.yaml: loaded: sources: "hearsay" is not the id of a known source/,
    ],
    [
      'a title is blank',
      'events/all.yaml',
      'title: A truce',
      "title: '  '",
      /events\/all\.yaml: truce: title: " {2}" is not some text/,
    ],
    [
      'a title has HTML',
      'events/all.yaml',
      'title: A truce',
      'title: A <em>truce</em>',
      /events\/all\.yaml: truce: title: "<em>" is not plain text, without HTML/,
    ],
    [
      'a note of a place has a character reference',
      'places.geojson',
      '"coordinate_source"',
      '"note": "Hills &amp; river", "coordinate_source"',
      /places\.geojson: border: properties\.note: "&amp;" is not plain text/,
    ],
    [
      'two periods have one id',
      'chronology.yaml',
      'frame: [border]',
      'periods: [{id: y, label: A, days: [2022-01-01, 2022-12-31]}, {id: y, label: B, days: [2023-01-01, 2023-12-31]}]',
      /chronology\.yaml: y: periods\.id: "y" is not an id of its own/,
    ],
    [
      'a claim has a topic that the vocabulary does not name',
      'vocabulary.yaml',
      'tracks:',
      'topics: [{id: weather, label: Weather}]\ntracks:',
      /claims\/all\.yaml: c1: topic: "cause" is not one of the topics of vocabulary\.yaml/,
    ],
    ['a file is no YAML', 'actors.yaml', '- id: armenia', '- id: [armenia', /actors\.yaml: \(file\)/],
  ])('%s', async (_, file, from, to, line) => {
    expect(await breaking(file, from, to)).toEqual(expect.arrayContaining([expect.stringMatching(line)]));
  });

  test('an id is used twice', async () => {
    const path = join(folder, 'sources.yaml');
    const text = await readFile(path, 'utf8');
    await writeFile(path, `${text}\n${text}`);
    const { issues } = await compileChronology(folder);
    expect(issues.map(issueLine)).toEqual([
      expect.stringMatching(/sources\.yaml: paper: id: "paper" is not an id of its own/),
    ]);
  });
});

test('a banned word may occur in a quotation within our text', async () => {
  expect(
    await breaking(
      'events/all.yaml',
      'A truce began',
      'A truce, what one side called a halt of “separatists”, began',
    ),
  ).toEqual([]);
});

test('a folder’s own rules apply, and must be rules', async () => {
  await writeFile(join(folder, 'checks.yaml'), 'forms: {loaded: [truc*]}\nparties: {war: [am]}\n');
  expect((await compileChronology(folder)).issues.map(issueLine)).toEqual([
    expect.stringMatching(/checks\.yaml: checks: parties\.war: \["am"\] is not at least two perspectives/),
  ]);
  await writeFile(join(folder, 'checks.yaml'), 'forms: {loaded: [truc*]}\nwithout_agent: {peace: rain}\n');
  const lines = (await compileChronology(folder)).issues.map(issueLine);
  expect(lines).toContainEqual(expect.stringMatching(/truce: summary: "truce" is not neutral wording/));
  expect(lines).toContainEqual(
    expect.stringMatching(/checks\.yaml: peace: without_agent: "rain" is not needed/),
  );
});

test('warnings are apart from problems', async () => {
  await writeFile(join(folder, 'checks.yaml'), 'parties: {armenia-azerbaijan: [int, am]}\n');
  const { issues, warnings } = await compileChronology(folder);
  expect(issues).toEqual([]);
  expect(warningLines(warnings)).toEqual([
    expect.stringMatching(/^warning: .*events\/all\.yaml: truce: sources: "int" is not complete/),
  ]);
});

test('warns of everything that is dated after the day of the head', async () => {
  const change = async (name: string, from: string, to: string) => {
    const file = join(folder, name);
    const text = await readFile(file, 'utf8');
    expect(text).toContain(from);
    await writeFile(file, text.replace(from, to));
  };
  await change('chronology.yaml', 'as_of: 2026-01-01', 'as_of: 1900-01-01');
  await change('claims/all.yaml', 'verified: true', 'verified: true\n  said_on: 2022-09');
  await change('sources.yaml', 'seen: true', "seen: true\n  date: '2023'");
  const { issues, warnings } = await compileChronology(folder);
  expect(issues).toEqual([]);
  const lines = warningLines(warnings);
  for (const line of [
    /all\.yaml: truce: date: "2022-09-14" is not on or before 1900-01-01 \(as_of in chronology\.yaml\)/,
    /a1: published: /,
    /c1: said_on: /,
    /paper: date: /,
    /control\.yaml: .* \| .*: periods\.0\.from: /,
    /control-points\.yaml: village: periods\.0\.from: /,
  ])
    expect(lines).toContainEqual(expect.stringMatching(line));
});

test('titles and summaries are as short as the folder’s rules ask', async () => {
  await writeFile(join(folder, 'checks.yaml'), 'longest: {title: 6, summary_words: 5}\n');
  expect((await compileChronology(folder)).issues.map(issueLine)).toEqual([
    expect.stringMatching(/truce: title: "A truce" is not at most 6 characters long/),
    expect.stringMatching(/truce: summary: 6 words is not at most 5 words/),
  ]);
});

test.each([
  ['articles/a1.yaml', 'text: “The truce” holds.', 'text: “The <b>truce</b> &amp;” holds.'],
  ['events/all.yaml', 'A truce began', 'R&D; a<b, c>d <a@b.org> and a truce began'],
])('quotations may have HTML, and our own texts what only looks like it: %s', async (file, from, to) =>
  expect(await breaking(file, from, to)).toEqual([]),
);

describe('a file is reported that', () => {
  const lines = async () => (await compileChronology(folder)).issues.map(issueLine);
  const ofFile = (name: string, what: string) =>
    expect.stringMatching(`${name}: \\(file\\): \\(file\\): it is not ${what}`);

  test.each(['events/more.yml', 'claims/2023.json'])('is not read: %s', async (name) => {
    await writeFile(join(folder, name), '[]');
    expect(await lines()).toEqual([ofFile(name, 'read: only files ending in .yaml are')]);
  });

  test.each([
    ['glossary.yml', 'glossary.yaml'],
    ['places.json', 'places.geojson'],
    ['vocabulary.json', 'vocabulary.yaml'],
  ])('has another ending than is read: %s', async (name, read) => {
    await writeFile(join(folder, name), '[]');
    expect(await lines()).toEqual([ofFile(name, `read: its name must be ${read}`)]);
  });

  test.each([
    ['event/more.yaml', 'event', 'read: its name must be events'],
    ['older/events.yaml', 'older', 'read: the folders of records are events, articles, claims'],
    ['claims/2022/more.yaml', 'claims/2022', 'read: only files directly in claims are'],
    ['public/pictures/a.png', 'public/pictures', 'published: only files directly in public are'],
  ])('is in a folder that is not read: %s', async (name, folderName, what) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), '[]');
    expect(await lines()).toEqual([ofFile(folderName, what)]);
  });

  test.each([
    ['place.geojson', 'read: its name must be places.geojson'],
    ['control_points.yaml', 'read: its name must be control-points.yaml'],
    ['wording.yaml.txt', 'read: its name must be wording.yaml'],
    ['events.yaml', 'read: it must stand in the folder events'],
    ['articles/a2.txt', 'read: only files ending in .yaml are'],
  ])('has a name that is not read: %s', async (name, what) => {
    await writeFile(join(folder, name), '[]');
    expect(await lines()).toEqual([ofFile(name, what)]);
  });

  test.each(['actors.yaml', 'README.md'])('is not in UTF-8: %s', async (name) => {
    await writeFile(join(folder, name), Buffer.from('- {id: armenia, name: Arm\u00e9nie}', 'latin1'));
    expect(await lines()).toContainEqual(ofFile(name, 'a readable file: it is not in UTF-8'));
  });
});

test('a missing folder is said in one line', async () => {
  const missing = join(folder, 'nowhere');
  await expect(compileChronology(missing)).rejects.toThrow(`There is no folder ${missing}.`);
});

describe('a file alone is reported that', () => {
  const lines = async () => (await compileChronology(folder)).issues.map(issueLine);

  test.each([
    ['chronology.yaml', ''],
    ['vocabulary.yaml', '\n'],
    ['events/all.yaml', '# Events\n'],
    ['places.geojson', ''],
    ['actors.yaml', '---\n'],
  ])('is empty: %s', async (name, text) => {
    await writeFile(join(folder, name), text);
    expect(await lines()).toEqual([
      `${join(folder, name)}: (file): (file): it is not filled: it is empty, or has nothing but comments`,
    ]);
  });

  test('is missing', async () => {
    await rm(join(folder, 'chronology.yaml'));
    expect(await lines()).toEqual([
      `${join(folder, 'chronology.yaml')}: (file): (file): it is not there: every data folder must have it`,
    ]);
  });
});

describe('a folder without a list of actors', () => {
  const lines = async () => (await compileChronology(folder)).issues.map(issueLine);
  beforeEach(() => rm(join(folder, 'actors.yaml')));

  test('may name them', async () => expect(await lines()).toEqual([]));

  test('has no redirect to one', async () => {
    await writeFile(
      join(folder, 'chronology.yaml'),
      `${await readFile(join(folder, 'chronology.yaml'), 'utf8')}\nredirects: {old: armenia}\n`,
    );
    expect(await lines()).toEqual([
      expect.stringMatching(/chronology\.yaml: head: redirects\.old: "armenia" is not the id of a known/),
    ]);
  });
});

describe('the extent that the map opens on', () => {
  const opening = async (vocabulary: string) => {
    await rm(join(folder, 'vocabulary.yaml'));
    await writeFile(join(folder, 'vocabulary.yaml'), vocabulary);
    await writeFile(
      join(folder, 'chronology.yaml'),
      (await readFile(join(folder, 'chronology.yaml'), 'utf8')).replace('frame: [border]\n', ''),
    );
    return (await compileChronology(folder)).issues.map(issueLine);
  };
  const ofVocabulary = (line: string) => `${join(folder, 'vocabulary.yaml')}: ${line}`;

  test('must be one of the extents', async () =>
    expect(
      await opening('extents: [{id: near, label: Near, places: [border]}]\nopening_extent: far\n'),
    ).toEqual([ofVocabulary('vocabulary: opening_extent: "far" is not the id of one of the extents')]));

  test('is reported once if it has an unknown place', async () =>
    expect(await opening('extents: [{id: near, label: Near, places: [border, moon]}]\n')).toEqual([
      ofVocabulary('near: places: "moon" is not the id of a known place'),
    ]));
});

describe('there is no event', () => {
  const lines = async () => (await compileChronology(folder)).issues.map(issueLine);
  const ofEvents = (what: string) => [`${join(folder, 'events')}: (file): (file): it is not ${what}`];
  beforeEach(() => rm(join(folder, 'events/all.yaml')));

  test('in an empty folder', async () =>
    expect(await lines()).toEqual(ofEvents('a folder with at least one event')));

  test('in an empty list', async () => {
    await writeFile(join(folder, 'events/all.yaml'), '[]');
    expect(await lines()).toEqual(ofEvents('a folder with at least one event'));
  });

  test('as the folder is missing', async () => {
    await rm(join(folder, 'events'), { recursive: true });
    expect(await lines()).toEqual(ofEvents('there: every data folder must have it'));
  });

  test('as a file stands in place of the folder', async () => {
    await rm(join(folder, 'events'), { recursive: true });
    await writeFile(join(folder, 'events'), '[]');
    expect(await lines()).toEqual(ofEvents('a folder'));
  });
});

test('hidden files, copies of an editor and files of other tools may stand in the folder', async () => {
  const names = [
    'events/.#all.yaml',
    'events/._all.yaml',
    'events/all.yaml~',
    'events/README.md',
    'package.json',
    '_config.yml',
    'LICENSE',
    'claims/Licence.txt',
    '.github/workflows.yaml',
    'letters/1.txt',
  ];
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), 'x');
  }
  expect((await compileChronology(folder)).issues).toEqual([]);
});
