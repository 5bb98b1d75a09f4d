import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

/** A school laptop, where lanes are lower than marks; elsewhere the size of the project. */
const LAPTOP = { width: 1366, height: 657 };

test('neither the edge of the timeline nor another lane covers a mark that has the focus', async ({ page }, {
  project,
}) => {
  if (project.name === 'desktop') await page.setViewportSize(LAPTOP);
  await openReady(page);
  const marks = regionOf(page, 'Timeline').locator('.vis-foreground .timeline-mark');
  const { tried, covered } = await marks.evaluateAll((all: HTMLElement[]) => {
    // The target of a divider is wider than what is drawn of it.
    const isSeen = (mark: HTMLElement, y: number) => {
      const { left, width } = mark.getBoundingClientRect();
      const seen = document.elementsFromPoint(left + width / 2, y).find((it) => !it.matches('.divider'));
      return seen !== undefined && mark.contains(seen);
    };
    const inSight = all.filter((mark) => {
      const { top, height } = mark.getBoundingClientRect();
      return isSeen(mark, top + height / 2);
    });
    const covered = inSight.filter((mark) => {
      mark.focus();
      const { top, bottom } = mark.getBoundingClientRect();
      // The ring begins a pixel within the mark.
      return !isSeen(mark, top + 0.5) || !isSeen(mark, bottom - 0.5);
    });
    return { tried: inSight.length, covered: covered.map(({ ariaLabel }) => ariaLabel) };
  });
  expect(tried).toBeGreaterThan(3);
  expect(covered).toEqual([]);
});
