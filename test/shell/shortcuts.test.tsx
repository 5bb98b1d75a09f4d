// @vitest-environment jsdom
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { useShortcuts } from '../../src/shell/useShortcuts.ts';

function Slide({ onNext }: { onNext: () => void }) {
  useShortcuts({ PageDown: onNext });
  return <p>The slide</p>;
}

test('a key pressed as soon as the slide can be seen is heard', async () => {
  const onNext = vi.fn();
  const page = document.body.appendChild(document.createElement('div'));
  const seen = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      page.firstChild?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
      resolve();
    });
    observer.observe(page, { childList: true });
  });
  const root = createRoot(page);
  root.render(<Slide onNext={onNext} />);
  await seen;
  root.unmount();
  expect(onNext).toHaveBeenCalledOnce();
});
