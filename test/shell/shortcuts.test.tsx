// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { useShortcuts } from '../../src/shell/useShortcuts.ts';

afterEach(cleanup);

/** The slide of a presentation: its keys act before what has the focus. */
function Presented({ onNext, children }: { onNext: () => void; children: ReactNode }) {
  useShortcuts({ ArrowRight: onNext, End: onNext }, true, 'shortcuts');
  return children;
}

test.each([
  ['a button', <button type="button">Next</button>, true],
  ['a check box', <input type="checkbox" />, true],
  ['a button of the map', <button type="button" tabIndex={-1} className="map-mark" />, true],
  ['one of several choices', <input type="radio" />, false],
  ['a slider', <input type="range" />, false],
  ['a slider of ours', <div role="slider" tabIndex={0} aria-valuenow={1} />, false],
  ['a list of choices', <select />, false],
])('arrows show the next slide while %s has the focus: %o', (_, element, isTaken) => {
  const onNext = vi.fn();
  const { container } = render(<Presented onNext={onNext}>{element}</Presented>);
  for (const key of ['ArrowRight', 'End']) fireEvent.keyDown(container.firstElementChild!, { key });
  expect(onNext).toHaveBeenCalledTimes(isTaken ? 2 : 0);
});

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
