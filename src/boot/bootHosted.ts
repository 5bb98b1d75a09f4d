import { fetchEarly } from './fetchEarly.ts';
import { narrowPolicy } from './narrowPolicy.ts';
import { printAlone } from './printAlone.ts';
import { rememberEarlyClick } from './rememberEarlyClick.ts';
import { partsToRead, requestedViews } from './requestedView.ts';
import { setRootAttributes } from './setRootAttributes.ts';
import { hasFirstPicture, showFirstPicture } from './showFirstPicture.ts';
import { warmIntl } from './warmIntl.ts';
import { watchStart } from './watchStart.ts';

// Built as a classic script, so it also runs where module scripts are blocked and in browsers too old for the app.
setRootAttributes();
narrowPolicy();
rememberEarlyClick();
printAlone();
// Before the picture, which costs a slow processor a fifth of a second.
fetchEarly(requestedViews(), { hasPicture: hasFirstPicture(), reading: partsToRead() });
showFirstPicture();
watchStart();
warmIntl();
