import { expect, test } from 'vitest';
import { compileChronology } from '../../src/build/compileChronology.ts';
import { linkCompiled } from '../../src/build/linkCompiled.ts';
import type { Article } from '../../src/model/article.ts';
import { describeArticle } from '../../src/strings/describeArticle.ts';
import { ENGLISH } from '../../src/strings/strings.ts';

const { document } = await compileChronology('data');
const { articles } = linkCompiled(document);
const lines = (changes: Partial<Article> = {}) =>
  [...articles.values()].map((article) => describeArticle({ ...article, ...changes }, ENGLISH));

test('one line says what each article is', () => {
  expect(lines()).toEqual([
    'AP report of 27 January 2023, as printed by United News of Bangladesh',
    'AP report of 15 September 2022, as printed by United News of Bangladesh',
    'AP report of 13 September 2022, as printed by United News of Bangladesh',
    'Report by United News of Bangladesh, about 25 February 2022',
    'AP report of 24 January 2021, as printed by United News of Bangladesh',
    'AP report of 10 December 2020, as printed by United News of Bangladesh',
    'AP report of 14 November 2020, as printed by United News of Bangladesh',
    'AP report of 20 October 2020, as printed by United News of Bangladesh',
    'AP report of 11 October 2020, as printed by United News of Bangladesh',
    'AP report of 10 October 2020, as printed by United News of Bangladesh',
  ]);
});

test('a publisher that is its own agency is named once', () => {
  expect(lines({ agency: 'AP', publisher: 'AP' })[0]).toBe('Report by AP, 27 January 2023');
});
