import { showPlainPage } from './plainPage.ts';
import { printAlone } from './printAlone.ts';
import { rememberEarlyClick } from './rememberEarlyClick.ts';
import { setRootAttributes } from './setRootAttributes.ts';
import { showFirstPicture } from './showFirstPicture.ts';

// Entry of the single-file copy. The app's script is in the page, deflated, in an element that browsers do not execute.
setRootAttributes();
showFirstPicture();
rememberEarlyClick();
printAlone();
unpackApp().catch((error: Error) => {
  console.error(error);
  showPlainPage('old');
});

async function unpackApp() {
  const packed = document.querySelector('script[data-app]');
  const bytes = Uint8Array.from(atob(packed?.textContent ?? ''), (letter) => letter.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = await new Response(text).text();
  document.head.append(script);
}
