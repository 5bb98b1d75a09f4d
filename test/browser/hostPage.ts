import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { test as base } from './fixture.ts';

interface Heard {
  /** Which iframe of the page posted it, counted from 0; -1 for none of them. */
  readonly frame: number;
  readonly data: { readonly type?: string };
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

/** Records in the host's page what is posted to it. It also runs in iframes, where it is not needed. */
function listen() {
  if (window.parent !== window) return;
  window.heard = [];
  addEventListener('message', ({ source, data }) => {
    const frames = [...document.querySelectorAll('iframe')];
    window.heard.push({ frame: frames.findIndex((it) => it.contentWindow === source), data });
  });
}

/** A page of another site that has ours in iframes. */
export class HostPage {
  readonly page: Page;
  /** The address of the app, for the host's HTML. */
  readonly app: string;
  readonly #server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...this.#headers });
    response.end(`<!doctype html><html lang="en"><title>A blog</title>${this.#body}`);
  });
  #body = '';
  #headers: Readonly<Record<string, string>> = {};

  constructor(page: Page, app: string) {
    this.page = page;
    this.app = app;
  }

  /** A server of its own: a page that a test fulfils counts as public, and may not have iframes from here. */
  async start(): Promise<void> {
    await new Promise<void>((started) => this.#server.listen(0, '127.0.0.1', started));
    await this.page.addInitScript(listen);
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** "localhost" is another site than 127.0.0.1 to a browser. */
  get address(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/post`;
  }

  async open(body: string, query = '', headers: Readonly<Record<string, string>> = {}): Promise<void> {
    this.#body = body;
    this.#headers = headers;
    await this.page.goto(this.address + query);
  }

  frame(index = 0): FrameLocator {
    return this.page.frameLocator('iframe').nth(index);
  }

  /** The messages of one type that an iframe has posted, first to last. */
  async heard(type: string, frame = 0): Promise<unknown[]> {
    const all = await this.page.evaluate(() => window.heard);
    return all.filter((it) => it.frame === frame && it.data.type === type).map(({ data }) => data);
  }

  /** Posts a message to the iframe, in our own format. */
  async ask(message: object, frame = 0): Promise<void> {
    await this.page.evaluate(
      ([data, index]) => document.querySelectorAll('iframe')[index]!.contentWindow!.postMessage(data, '*'),
      [{ target: 'araxes', v: 1, ...message }, frame] as const,
    );
  }
}

/** Playwright's `test` with a host, whose site is the only other one that may be requested. */
export const test = base.extend<{ host: HostPage }>({
  host: async ({ page, baseURL }, use) => {
    const host = new HostPage(page, baseURL!);
    await host.start();
    await use(host);
    host.stop();
  },
  allowed: async ({ host, allowed }, use) => use({ ...allowed, hosts: [new URL(host.address).host] }),
});
