import type { Page } from '@playwright/test';

/** One picture of the app. */
export interface Shot {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** Shown in the README or the documentation, and so in the repository. */
  readonly committed?: true;
  readonly dark?: true;
  /** The sheet that is printed, instead of the screen. */
  readonly printed?: true;
  /** What to do on the page before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const DESKTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const A4 = { width: 828, height: 1171, printed: true } as const;
const TRUCE = '?event=e2022-09-14';

/** The last day of each period of the map of territory. */
const CONTROL_DAYS = ['1988-06-01', '1994-06-01', '2020-09-01', '2020-12-15', '2022-08-31', '2023-09-25'];

const openShare = async (page: Page) => {
  await page.getByRole('button', { name: 'Share or embed' }).click();
  await page.frameLocator('iframe').locator('html[data-araxes-ready="true"]').waitFor({ state: 'attached' });
};

export const SHOTS: readonly Shot[] = [
  { name: 'desktop', address: TRUCE, ...DESKTOP, committed: true },
  { name: 'phone', address: TRUCE, ...PHONE },
  { name: 'embed', address: `${TRUCE}&embed=1`, width: 640, height: 480, committed: true },
  {
    name: 'present',
    address: '?present=1&path=p-territory&event=e2020-11-25',
    width: 1280,
    height: 720,
    committed: true,
  },
  { name: 'desktop-dark', address: `${TRUCE}&theme=dark`, ...DESKTOP, dark: true },
  { name: 'list', address: '?from=2020-09-01&to=2020-12-01', ...DESKTOP },
  { name: 'search', address: '?q=embassy', ...DESKTOP },
  { name: 'article', address: '?article=a02', ...DESKTOP },
  {
    name: 'cite',
    address: TRUCE,
    ...DESKTOP,
    prepare: (page) => page.getByText('Cite', { exact: true }).click(),
  },
  { name: 'claims-event', address: '?event=e2022-09-13', ...DESKTOP },
  { name: 'claims-phone', address: '?event=e2022-09-13', ...PHONE },
  { name: 'claims-page', address: '?page=claims', ...DESKTOP },
  { name: 'downloads', address: '?page=downloads', ...DESKTOP },
  { name: 'share', address: TRUCE, ...DESKTOP, prepare: openShare },
  { name: 'embed-300', address: `${TRUCE}&embed=1`, width: 300, height: 560 },
  { name: 'embed-900', address: `${TRUCE}&embed=1`, width: 900, height: 560 },
  { name: 'present-1920', address: '?present=1&path=p-2020-war', width: 1920, height: 1080 },
  {
    name: 'present-dark',
    address: '?present=1&path=p-2020-war&theme=dark',
    width: 1024,
    height: 768,
    dark: true,
  },
  {
    name: 'present-accounts',
    address: '?present=1&path=p-2020-war',
    width: 1280,
    height: 720,
    prepare: (page) => page.keyboard.press('c'),
  },
  { name: 'path-cover', address: '?path=p-september-2022', ...DESKTOP },
  { name: 'path-cover-phone', address: '?path=p-september-2022', ...PHONE },
  { name: 'print-event', address: TRUCE, ...A4 },
  { name: 'print-list', address: '?from=2020-09-01&to=2020-12-01', ...A4 },
  { name: 'print-worksheet', address: '?path=p-september-2022', ...A4 },
  ...CONTROL_DAYS.map((day) => ({
    name: `control-${day}`,
    address: `?from=${day.slice(0, 4)}-01-01&to=${day}&map=8/39.85/46.7`,
    ...DESKTOP,
  })),
];
