import { showPlainPage } from './plainPage.ts';
import { rememberEarlyClick } from './rememberEarlyClick.ts';
import { setRootAttributes } from './setRootAttributes.ts';

// The start of the copy in one file. Its script stands in the page deflated, in an element that browsers do not run.
setRootAttributes();
rememberEarlyClick();
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
