import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { type DatedEvent, toTimelineJs } from './toTimelineJs.ts';

const DIST = dirname(
  dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js')),
);

/**
 * As its documentation tells authors to put it into a page of their own. Its fonts are left out: they would come from
 * another host. It fires `ready` when slides and time axis are in the page and answer.
 */
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>TimelineJS</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="css/timeline.css">
<script src="js/timeline.js"></script>
<style>html, body, #timeline { height: 100%; margin: 0 }</style>
</head>
<body>
<div id="timeline"></div>
<script>
const timeline = new TL.Timeline('timeline', 'timeline.json', { font: null });
timeline.on('ready', () => { document.documentElement.dataset.timelineReady = 'true' });
</script>
</body>
</html>
`;

/** A file of the page that shows the events of the app in `folder` with TimelineJS, if there is one of that name. */
export function timelineJsFile(folder: string, name: string): Buffer | undefined {
  if (name === 'index.html') return Buffer.from(PAGE);
  if (name === 'timeline.json') {
    const { events } = JSON.parse(readFileSync(join(folder, 'chronology.json'), 'utf8')) as {
      events: DatedEvent[];
    };
    return Buffer.from(JSON.stringify(toTimelineJs(events)));
  }
  const file = resolve(DIST, name);
  return /^(css|js)\//.test(name) && file.startsWith(DIST + sep) ? readFileSync(file) : undefined;
}
