import { runJourneys } from './runJourneys.ts';

runJourneys('WebKit');
