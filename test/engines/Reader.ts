import { expect } from 'vitest';
import { repeatedIn } from './repeatedIn.ts';
import type { Site } from './Site.ts';
import type { Tab } from './Tab.ts';
import { region, View } from './View.ts';

/** The reader of a journey, with a browser. */
export class Reader extends View {
  readonly site: Site;
  /** The document in the host page's iframe. */
  readonly frame: View;
  #isVisiting = false;

  constructor(tab: Tab, site: Site) {
    super(tab, 'page');
    this.site = site;
    this.frame = new View(tab, 'frame');
  }

  /** Opens the app at an address, and waits until all is drawn. */
  async open(query = ''): Promise<void> {
    await this.visit(this.site.app + query);
    await this.waitUntilReady();
  }

  /** Opens a host page with the given HTML. */
  async openHost(body: string): Promise<void> {
    this.site.hostBody = body;
    await this.visit(this.site.host);
  }

  async visit(address: string): Promise<void> {
    if (this.#isVisiting) await this.endVisit();
    this.#isVisiting = true;
    await this.tab.open(address);
  }

  /** Expects timeline, map, list, panel and address to show an event as the selected one. */
  async seeSelected(id: string, title: string): Promise<void> {
    await this.seeText(`${region('Event')} h2`, title);
    await this.waitFor(`event=${id} in the address`, (it) => location.search.includes(`event=${it}`), id);
    for (const view of ['Map', 'Timeline']) {
      await this.see({ css: `${region(view)} [aria-current="true"]`, name: title });
    }
    await this.waitFor(
      `${id} marked in the list`,
      (it) => document.querySelector(`[data-event="${it}"][data-selected]`),
      id,
    );
  }

  async param(name: string): Promise<string | null> {
    return this.evaluate((it) => new URLSearchParams(location.search).get(it), name);
  }

  /**
   * Expects no complaint on the console, each file requested once, and no request to other hosts. Later requests belong
   * to another visit.
   */
  async endVisit(): Promise<void> {
    await this.site.quiet();
    const twice = repeatedIn(this.site.asked);
    const hosts = [await this.evaluate(hostsAsked), await this.#inFrame(hostsAsked)].flat();
    const notes = [await this.evaluate(readNotes), await this.#inFrame(readNotes)].flat();
    const complaints = [...notes, ...(await this.tab.complaints())];
    expect.soft(twice, 'asked for more than once').toEqual([]);
    expect.soft(foreign(hosts, this.site), 'foreign hosts that were asked').toEqual([]);
    expect.soft(complaints, 'console messages and uncaught errors').toEqual([]);
    this.site.asked.length = 0;
    this.site.askedByWorker.length = 0;
  }

  /**
   * Expects the page and its service worker together to have requested each file once. Not in a private session, which
   * has no HTTP cache from which the worker could take what the page has fetched.
   */
  async seeNothingFetchedTwice(): Promise<void> {
    await this.site.quiet();
    const { asked, askedByWorker } = this.site;
    expect(askedByWorker, 'requested by the worker').not.toEqual([]);
    if (this.tab.isPrivate) return;
    expect.soft(repeatedIn([...asked, ...askedByWorker]), 'by the page and by its worker').toEqual([]);
  }

  async #inFrame<Result>(run: () => Result[]): Promise<Result[]> {
    const framed = await this.evaluate(() => document.querySelector('iframe') !== null);
    return framed ? this.frame.evaluate(run) : [];
  }
}

const foreign = (hosts: readonly string[], { hosts: own }: Site) => hosts.filter((it) => !own.includes(it));

const readNotes = () => window.complaints ?? [];

const hostsAsked = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ protocol }) => protocol.startsWith('http'))
    .map(({ host }) => host);
