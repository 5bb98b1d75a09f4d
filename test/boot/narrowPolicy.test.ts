// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { narrowPolicy } from '../../src/boot/narrowPolicy.ts';
import { contentPolicy } from '../../src/build/contentPolicy.ts';

/** Elements that were added to the head, even if they were removed later. */
async function addedBy(act: () => void): Promise<HTMLMetaElement[]> {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.head, { childList: true });
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  return records.flatMap(({ addedNodes }) => [...addedNodes] as HTMLMetaElement[]);
}

afterEach(() => {
  document.head.innerHTML = '';
  history.replaceState(null, '', '/');
});

test('the second policy names the folder of the page wherever the first one names a scheme', async () => {
  history.replaceState(null, '', '/x/y/index.html?event=e1');
  document.head.innerHTML = contentPolicy(["'sha256-abc='"]);
  const [added] = await addedBy(narrowPolicy);
  const rules = added!.content.split('; ');
  const folder = `${location.origin}/x/y/`;
  expect(rules).toContain(`script-src ${folder}`);
  expect(rules).toContain(`connect-src ${folder}`);
  expect(rules).toContain(`style-src ${folder} 'sha256-abc='`);
  expect(rules).toContain("object-src 'none'");
  expect(added!.content).not.toMatch(/'self'|unsafe| https: | http: /);
  expect(document.querySelectorAll('meta')).toHaveLength(1);
});

test('a page whose policy names no scheme stays unchanged', async () => {
  document.head.innerHTML = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
  expect(await addedBy(narrowPolicy)).toEqual([]);
});
