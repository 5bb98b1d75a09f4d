import { fetchEarly } from './fetchEarly.ts';
import { keepEarlyClick } from './keepEarlyClick.ts';
import { markRoot } from './markRoot.ts';
import { narrowPolicy } from './narrowPolicy.ts';
import { onlyView } from './requestedView.ts';
import { watchStart } from './watchStart.ts';

// Built as a classic script: it runs where module scripts may not, and in browsers too old for the app.
markRoot();
narrowPolicy();
keepEarlyClick();
fetchEarly(onlyView());
watchStart();
