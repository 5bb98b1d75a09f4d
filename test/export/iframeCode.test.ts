import { expect, test } from 'vitest';
import { iframeCode } from '../../src/export/iframeCode.ts';
import { ENGLISH } from '../../src/strings/strings.ts';

test('the iframe fills the width, loads when it is near, and may go full screen', () => {
  expect(
    iframeCode({ address: 'https://example.org/?event=e1', title: 'A test', height: 480 }, ENGLISH),
  ).toBe(
    '<iframe src="https://example.org/?event=e1" title="Timeline and map: A test" width="100%" height="480" ' +
      'style="width:100%;min-height:420px;border:0" loading="lazy" ' +
      'allow="fullscreen; clipboard-write; web-share" allowfullscreen ' +
      'referrerpolicy="strict-origin-when-cross-origin"></iframe>',
  );
});
