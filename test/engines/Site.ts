import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { linkHeader, linkHeaderFor } from '../../src/build/hosting/linkHeader.ts';
import { hostedHeaders } from '../browser/hosts.ts';
import { NOT_HYDRATED } from '../isComplaint.ts';
import { noteComplaints } from './noteComplaints.ts';

/** A host page, and its path. */
const HOST_PATH = '/post';
/** The app is in a folder, as on most hosts. */
const APP_PATH = '/araxes/';
/** In milliseconds. */
const QUIET = 500;

/**
 * The app on a host of its own, which each journey gets anew: a new port is a new origin, without storage, worker or
 * cached files of an earlier journey.
 */
export class Site {
  /** Paths that the page has requested since the last visit began. */
  readonly asked: string[] = [];
  /** Paths that the service worker has requested since then. */
  readonly askedByWorker: string[] = [];
  /** The body of the host page. */
  hostBody = '';
  /** Texts that replace files of `dist/`, as after a new deployment. */
  readonly replaced = new Map<string, string>();
  /** Files that are never answered match this, as on a network that stalls. */
  stalled: RegExp | undefined;
  readonly #needsNotes: boolean;
  readonly #server = createServer((request, response) => this.#answer(request, response));
  #port = 0;
  #lastAsked = 0;
  #folder: string | undefined;
  #linkHeader: string | undefined;

  constructor(needsNotes: boolean) {
    this.#needsNotes = needsNotes;
  }

  /** Also restarts a closed site, at the same address. */
  async start(): Promise<void> {
    await new Promise<void>((started, failed) => {
      this.#server.once('error', failed).listen(this.#port, '127.0.0.1', started);
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const stopped = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await stopped;
    if (this.#folder) rmSync(this.#folder, { recursive: true });
    this.#folder = undefined;
  }

  get app(): string {
    return `http://127.0.0.1:${this.#port}${APP_PATH}`;
  }

  /** The host page: to browsers "localhost" is another site than 127.0.0.1. */
  get host(): string {
    return `http://localhost:${this.#port}${HOST_PATH}`;
  }

  /** Both names of this computer; a request to any other is foreign. */
  get hosts(): readonly string[] {
    return [`127.0.0.1:${this.#port}`, `localhost:${this.#port}`];
  }

  /** The single-file copy, as a `file:` address. */
  get copy(): string {
    const copy = resolve('dist/araxes.html');
    if (!this.#needsNotes) return String(pathToFileURL(copy));
    this.#folder ??= mkdtempSync(resolve('.cache/copy-'));
    const file = join(this.#folder, 'araxes.html');
    writeFileSync(file, withNotes(readFileSync(copy, 'utf8')));
    return String(pathToFileURL(file));
  }

  /** Waits until nothing has been requested for half a second. */
  async quiet(): Promise<void> {
    for (let left = QUIET; left > 0; left = this.#lastAsked + QUIET - Date.now()) {
      await new Promise((done) => setTimeout(done, left));
    }
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url!, this.app);
    this.#lastAsked = Date.now();
    // The browser requests these by itself, as often as it likes.
    if (!/[/](sw[.]js|icon[.]svg|favicon[.]ico)$/.test(pathname)) {
      const asked = request.headers.referer?.endsWith('/sw.js') ? this.askedByWorker : this.asked;
      asked.push(pathname === APP_PATH ? `${APP_PATH}index.html` : pathname);
    }
    if (pathname === HOST_PATH) {
      const page = `<!doctype html><html lang="en"><head><title>A blog</title></head><body>${this.hostBody}`;
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(this.#noted(page));
      return;
    }
    if (this.stalled?.test(pathname)) return;
    const name = pathname === APP_PATH ? 'index.html' : pathname.slice(APP_PATH.length);
    const file = join('dist', name);
    if (!pathname.startsWith(APP_PATH) || !existsSync(file) || !statSync(file).isFile()) {
      // Browsers request an icon by themselves where a page names none.
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const link = name === 'index.html' && this.#link(request);
    const content = this.replaced.get(name) ?? readFileSync(file);
    const body = name.endsWith('.html') ? this.#noted(String(content)) : content;
    response
      .writeHead(200, { ...hostedHeaders(name), ETag: etagOf(body), ...(link && { Link: link }) })
      .end(body);
  }

  /** As our nginx configuration sends them. */
  #link(request: IncomingMessage): string {
    this.#linkHeader ??= linkHeader(readFileSync('dist/index.html', 'utf8'));
    return linkHeaderFor(this.#linkHeader, request.headers['sec-fetch-mode']);
  }

  #noted(html: string): string {
    return this.#needsNotes ? withNotes(html) : html;
  }
}

/** As every host sends it: WebKit keeps no file that it could not ask for again. */
const etagOf = (body: string | Buffer) => `"${createHash('sha1').update(body).digest('base64url')}"`;

const withNotes = (html: string) =>
  html.replace('<head>', `<head><script>(${noteComplaints})('${NOT_HYDRATED}')</script>`);
