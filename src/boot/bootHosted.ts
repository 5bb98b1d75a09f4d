import { fetchEarly } from './fetchEarly.ts';
import { narrowPolicy } from './narrowPolicy.ts';
import { rememberEarlyClick } from './rememberEarlyClick.ts';
import { onlyView } from './requestedView.ts';
import { setRootAttributes } from './setRootAttributes.ts';
import { watchStart } from './watchStart.ts';

// Built as a classic script: it runs where module scripts may not, and in browsers too old for the app.
setRootAttributes();
narrowPolicy();
rememberEarlyClick();
fetchEarly(onlyView());
watchStart();
