import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { linkHeader, linkHeaderFor } from '../../src/build/hosting/linkHeader.ts';
import { type Answer, findAnswer } from './answers.ts';

/** One answer of the server. */
export interface Sent {
  readonly path: string;
  readonly status: number;
  /** With headers. */
  readonly bytes: number;
}

export interface BenchServer {
  /** Address of the app with its own data, or with the given number of synthetic events. */
  readonly address: (events?: number) => string;
  /** A page with one word, to measure the browser itself. */
  readonly emptyPage: string;
  /** The same events, shown by TimelineJS. */
  readonly timelineJs: string;
  /** The app with the probe in its page. */
  readonly probed: string;
  /** All that was sent so far, in order. */
  readonly sent: readonly Sent[];
  /** The same files on another port: an origin without storage, worker or cached files. */
  readonly another: () => Promise<BenchServer>;
  readonly close: () => void;
}

/**
 * Serves the built app as a good static host would: Brotli, caching by name, 304 for what the browser has, `Link`
 * headers with the page as our nginx configuration sends them. Below
 * `/synthetic/N/` the same app finds a chronology of N events, uncompressed, as if it were a file on this computer;
 * below `/probed/` its page has the probe in it; below `/timelinejs/` is TimelineJS with the app's events.
 */
export const serve = (folder: string): Promise<BenchServer> => listen(folder, new Map());

const OUR_PAGE = /^\/(?:(?:synthetic\/\d+|probed)\/)?(?:index\.html)?$/;

async function listen(folder: string, answers: Map<string, Answer | undefined>): Promise<BenchServer> {
  const sent: Sent[] = [];
  const header = linkHeader(readFileSync(join(folder, 'index.html'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const path = decodeURIComponent(pathname);
    if (!answers.has(path)) answers.set(path, findAnswer(folder, path));
    noteBytes(request, response, (bytes) => sent.push({ path, status: response.statusCode, bytes }));
    const link = OUR_PAGE.test(path) && linkHeaderFor(header, request.headers['sec-fetch-mode']);
    if (link) response.setHeader('Link', link);
    send(request, response, answers.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    address: (events) => (events === undefined ? root : `${root}synthetic/${events}/`),
    emptyPage: `${root}empty`,
    timelineJs: `${root}timelinejs/`,
    probed: `${root}probed/`,
    sent,
    another: () => listen(folder, answers),
    close: () => close(server),
  };
}

/** A connection carries one answer after another, so what it has sent meanwhile is this answer. */
function noteBytes(
  { socket }: IncomingMessage,
  response: ServerResponse,
  note: (bytes: number) => void,
): void {
  const before = socket.bytesWritten;
  response.once('finish', () => note(socket.bytesWritten - before));
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer | undefined) {
  if (!answer) return response.writeHead(404).end();
  if (request.headers['if-none-match'] === answer.headers.ETag) {
    return response.writeHead(304, { ETag: answer.headers.ETag }).end();
  }
  response.writeHead(200, answer.headers);
  return response.end(answer.body);
}

function close(server: Server) {
  server.closeAllConnections();
  server.close();
}
