// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const source = readFileSync('public/embed.js', 'utf8');

const postToHost = (iframe: HTMLIFrameElement, data: unknown) =>
  window.dispatchEvent(new MessageEvent('message', { source: iframe.contentWindow, data }));
const ours = (message: object) => ({ source: 'araxes', v: 1, ...message });

/** An iframe in the page, and what the script has posted to it. */
function anIframe(attributes: Record<string, string>) {
  const iframe = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) iframe.setAttribute(name, value);
  document.body.append(iframe);
  const posted: unknown[] = [];
  vi.spyOn(iframe.contentWindow!, 'postMessage').mockImplementation((message) => void posted.push(message));
  return { iframe, posted };
}

beforeAll(() => {
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
});

beforeEach(() => {
  document.body.replaceChildren();
  history.replaceState({ of: 'host' }, '', '/post?a=1#part');
});

test('is at most 2 kB compressed, and no newer than ES2019', () => {
  expect(gzipSync(source).length).toBeLessThanOrEqual(2048);
  expect(source).not.toMatch(/\?\.|\?\?|\bimport\b|\bawait\b|\.at\(|replaceAll/);
});

describe('an iframe that asks for its height', () => {
  test('gets the height it asks for, and no other iframe does', () => {
    const [one, two, fixed] = [
      anIframe({ 'data-araxes-height': 'auto' }),
      anIframe({ 'data-araxes-height': 'auto' }),
      anIframe({ 'data-araxes-mirror': '' }),
    ];
    postToHost(one.iframe, ours({ type: 'height', value: 700.5 }));
    postToHost(fixed.iframe, ours({ type: 'height', value: 700 }));
    expect([one, two, fixed].map(({ iframe }) => iframe.style.height)).toEqual(['701px', '', '']);
  });

  test.each([
    ['no number', ours({ type: 'height', value: '700' })],
    ['nothing', ours({ type: 'height', value: 0 })],
    ['NaN', ours({ type: 'height', value: Number.NaN })],
    ['no end', ours({ type: 'height', value: 1e9 })],
    ['another version', ours({ v: 2, type: 'height', value: 700 })],
    ['another sender', { type: 'height', value: 700 }],
    ['null', null],
    ['text', 'height'],
  ])('keeps its own for %s', (_, message) => {
    const { iframe } = anIframe({ 'data-araxes-height': 'auto' });
    postToHost(iframe, message);
    expect(iframe.style.height).toBe('');
  });
});

describe('an iframe that is mirrored', () => {
  test('writes its event into the page’s address, and keeps the rest of it', () => {
    const { iframe } = anIframe({ 'data-araxes-mirror': '' });
    postToHost(iframe, ours({ type: 'ready', event: null }));
    postToHost(iframe, ours({ type: 'select', event: 'e1 &' }));
    expect(location.href).toBe('http://localhost:3000/post?a=1&event=e1+%26#part');
    expect(history.state).toEqual({ of: 'host' });
    postToHost(iframe, ours({ type: 'select', event: null }));
    expect(location.href).toBe('http://localhost:3000/post?a=1#part');
  });

  test('leaves the other parameters as they are written, and its own in its place', () => {
    history.replaceState(null, '', '/post?q=%20a+b&event=e0&tag&x=%D0%B0,b&&event=e9');
    const { iframe } = anIframe({ 'data-araxes-mirror': '' });
    postToHost(iframe, ours({ type: 'select', event: 'e1' }));
    expect(location.search).toBe('?q=%20a+b&event=e1&tag&x=%D0%B0,b&');
    postToHost(iframe, ours({ type: 'select', event: null }));
    expect(location.search).toBe('?q=%20a+b&tag&x=%D0%B0,b&');
  });

  test('may have a parameter of another name, and is the only one', () => {
    const { iframe } = anIframe({ 'data-araxes-mirror': 'araxes' });
    const other = anIframe({ 'data-araxes-mirror': '' });
    postToHost(iframe, ours({ type: 'select', event: 'e1' }));
    postToHost(other.iframe, ours({ type: 'select', event: 'e2' }));
    expect(location.search).toBe('?a=1&araxes=e1');
  });

  test('is asked for the event of the page’s address, unless it has begun with it', () => {
    history.replaceState(null, '', '/post?event=e1');
    const { iframe, posted } = anIframe({ 'data-araxes-mirror': '' });
    postToHost(iframe, ours({ type: 'ready', event: 'e1' }));
    expect(posted).toEqual([]);
    postToHost(iframe, ours({ type: 'ready', event: 'e2' }));
    expect(posted).toEqual([{ target: 'araxes', v: 1, type: 'goto', event: 'e1' }]);
  });

  test('follows back and forward, to the event it began with where the address has none', () => {
    const { iframe, posted } = anIframe({ 'data-araxes-mirror': '' });
    postToHost(iframe, ours({ type: 'ready', event: 'e0' }));
    window.dispatchEvent(new PopStateEvent('popstate'));
    history.replaceState(null, '', '/post?event=e1');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(posted).toEqual([
      { target: 'araxes', v: 1, type: 'goto', event: 'e0' },
      { target: 'araxes', v: 1, type: 'goto', event: 'e1' },
    ]);
  });

  test.each([7, { id: 'e1' }, undefined])('writes nothing for an event that is %j', (event) => {
    const { iframe } = anIframe({ 'data-araxes-mirror': '' });
    postToHost(iframe, ours({ type: 'select', event }));
    expect(location.search).toBe('?a=1');
  });
});
