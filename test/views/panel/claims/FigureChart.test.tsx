// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { AccountFigures } from '../../../../src/shell/present/AccountFigures.tsx';
import { figureScales } from '../../../../src/shell/present/figureScales.ts';
import { FigureChart } from '../../../../src/views/panel/claims/FigureChart.tsx';
import { figureSeries } from '../../../../src/views/panel/claims/figureSeries.ts';
import { inStore } from '../../../inStore.tsx';
import { killed } from './aClaim.ts';

afterEach(cleanup);

const CORRECTED = killed('1', 49, '2022-09-13', { replacedBy: '2' });
const LAST = killed('2', 105, '2022-09-14');
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent!.trim());

test('a figure that was corrected says so in its text, and the caption what its hollow bar is', () => {
  const [series] = figureSeries([CORRECTED, LAST]);
  render(<FigureChart series={series!} />, inStore());
  expect(items()).toEqual(['13 Sep 2022 49 (corrected later)', '14 Sep 2022 105']);
  expect(screen.getByRole('figure').querySelector('figcaption')!.textContent).toContain(
    'A hollow bar is a figure that was corrected later.',
  );
});

test('where no figure was corrected, neither is said', () => {
  const [series] = figureSeries([killed('1', 49, '2022-09-13'), LAST]);
  render(<FigureChart series={series!} />, inStore());
  expect(screen.getByRole('figure').textContent).not.toMatch(/corrected|hollow/);
});

test('in the accounts of a presentation a corrected figure says so, too', () => {
  const claims = [CORRECTED, LAST];
  render(<AccountFigures claims={claims} scales={figureScales(claims)} />, inStore());
  expect(items()).toEqual([
    '49 killed, own soldiers 13 September 2022 (corrected later)',
    '105 killed, own soldiers 14 September 2022',
  ]);
});
