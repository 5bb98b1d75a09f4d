// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadNewVersion } from '../../../src/shell/offline/loadNewVersion.ts';

/** A worker that does what the test wants when it is asked to activate. */
class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installed';
  readonly postMessage = vi.fn();
  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeContainer extends EventTarget {
  getRegistration = vi.fn(async (): Promise<{ waiting: FakeWorker | null } | undefined> => undefined);
}

let container: FakeContainer;
const reload = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  reload.mockClear();
  container = new FakeContainer();
  vi.stubGlobal('navigator', { serviceWorker: container });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function press(waiting: FakeWorker | null): Promise<void> {
  container.getRegistration.mockResolvedValue({ waiting });
  void loadNewVersion(reload);
  await vi.advanceTimersByTimeAsync(0);
}

test('a waiting version is activated before the page is loaded', async () => {
  const waiting = new FakeWorker();
  await press(waiting);
  expect(waiting.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
  waiting.become('activating');
  await vi.advanceTimersByTimeAsync(0);
  expect(reload).not.toHaveBeenCalled();
  waiting.become('activated');
  await vi.advanceTimersByTimeAsync(0);
  expect(reload).toHaveBeenCalledOnce();
});

test('the page is loaded at once where another tab was first', async () => {
  await press(null);
  expect(reload).toHaveBeenCalledOnce();
});

test('the page is loaded at once where the browser does not say what waits', async () => {
  container.getRegistration.mockRejectedValue(new DOMException('no', 'SecurityError'));
  void loadNewVersion(reload);
  await vi.advanceTimersByTimeAsync(0);
  expect(reload).toHaveBeenCalledOnce();
});

test('the page is loaded where a still newer version replaces the one that waited', async () => {
  const waiting = new FakeWorker();
  await press(waiting);
  waiting.become('redundant');
  await vi.advanceTimersByTimeAsync(0);
  expect(reload).toHaveBeenCalledOnce();
});

test('the page is loaded where the worker never answers', async () => {
  await press(new FakeWorker());
  expect(reload).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3000);
  expect(reload).toHaveBeenCalledOnce();
});
