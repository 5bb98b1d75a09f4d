import { describe, expect, test } from 'vitest';
import { findMatches } from '../../../src/store/search/findMatches.ts';
import { parseQuery } from '../../../src/store/search/parseQuery.ts';

const hits = (text: string, query: string) =>
  findMatches(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end));

describe('findMatches', () => {
  test.each([
    ['Ağdam and Agdam, not Magdam', 'agd', ['Ağdam', 'Agdam']],
    ['Gəncə, Ganja', 'ganca', ['Gəncə']],
    ['QARABAĞ qarabağ', 'Qarabag', ['QARABAĞ', 'qarabağ']],
    ['İlham Əliyev, Ilham Aliyev', 'ilham aliyev', ['İlham', 'Ilham', 'Əliyev', 'Aliyev']],
    ['Շուշի and ՇՈՒՇԻ', 'շուշի', ['Շուշի', 'ՇՈՒՇԻ']],
    ['تهران', 'تهران', ['تهران']],
    ['A cease-fire, a ceasefire', 'ceasefire', ['ceasefire', 'cease-fire']],
    ['A cease-fire, a ceasefire', 'cease-fire', ['ceasefire', 'cease-fire']],
    ['some 6,700 dead', '6700', ['6,700']],
    ['the cease-fire of 1994, the cease-fire in 1994', '"fire of 1994"', ['fire of 1994']],
    ['Shusha and Shushan', '"Shusha"', ['Shusha']],
    ['Shusha and Shushan', '"Shusha', ['Shusha', 'Shushan']],
    ['The oﬃce of the oﬀer', 'office', ['oﬃce']],
    ['The office', 'oﬀ', ['office']],
    ['Ste\u00adpana\u200dkert, Stepanakert', 'stepanakert', ['Ste\u00adpana\u200dkert', 'Stepanakert']],
    ['Stepanakert', 'Ste\u00adpa\u2060na', ['Stepanakert']],
    ['kert', 'Stepana\u00adkert', []],
    ['Ｂａｋｕ, Baku', 'Ｂaku', ['Ｂａｋｕ', 'Baku']],
    ['Dag\u02bclig, Dag’lig, Daglig', "dag'lig", ['Daglig', 'Dag\u02bclig', 'Dag’lig']],
    ['a cease\u2011fire', 'cease\u2013fire', ['cease\u2011fire']],
    ['می\u200cشود', 'میشود', ['می\u200cشود']],
    ['كراباغ', 'کراباغ', ['كراباغ']],
    ['in May 1994 and in 1994', 'may 1994', ['May 1994']],
    ['anything', '', []],
    ['anything', '"" – ?', []],
  ])('in %j, %j is %j', (text, query, found) => expect(hits(text, query)).toEqual(found));
});
