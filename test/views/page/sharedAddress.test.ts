import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/store/address.ts';
import { repairQuery } from '../../../src/store/repairQuery.ts';
import { sharedAddress } from '../../../src/views/page/sharedAddress.ts';
import { anEvent, aState } from '../../helpers.ts';

const AT = 'https://example.org/araxes/';
const EVENTS = [anEvent('e1', '1992-05-18'), anEvent('e2', '1994-05-12')];
const state = aState(EVENTS, { view: { selectedId: 'e1' } });

describe('a shared address', () => {
  test('is that of the state, with the parameters of others, without fragment', () =>
    expect(sharedAddress(state, `${AT}?old=1&event=e2#somewhere`)).toBe(`${AT}?old=1&event=e1`));

  test.each([
    'fbclid',
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'msclkid',
    'yclid',
    'ysclid',
    'twclid',
    'ttclid',
    'igshid',
    'igsh',
    'mc_cid',
    'mc_eid',
    '_hsenc',
    '_hsmi',
    'mkt_tok',
    'li_fat_id',
    'oly_enc_id',
    'vero_id',
    'wickedid',
    's_cid',
    'si',
    'ref_src',
    '_ga',
    '_gl',
    'srsltid',
    'utm_source',
    'UTM_Campaign',
    'utm_source_platform',
    'gad_source',
    'ScCid',
    'mtm_kwd',
    'amp;utm_medium',
  ])('does not have %s', (name) =>
    expect(sharedAddress(state, `${AT}?a=1&${name}=x&${name}=y`)).toBe(`${AT}?a=1&event=e1`),
  );

  test.each(['size', 'sid', 'id', 'data', 'reference', 'client', 'uid'])('has %s', (name) =>
    expect(sharedAddress(state, `${AT}?${name}=x`)).toBe(`${AT}?${name}=x&event=e1`),
  );

  test('has the repaired values of a damaged one', () => {
    const [search, hash] = ['?event=e1.&fbclid=x&', '#038;view=list&#038;theme=dark'];
    const { dataset } = state;
    const { view } = parseAddress(repairQuery(search, hash), dataset);
    expect(sharedAddress({ ...state, view }, `${AT}${search}${hash}`)).toBe(
      `${AT}?event=e1&view=list&theme=dark`,
    );
  });

  test('is that of the site where the page was opened from a file', () => {
    expect(sharedAddress(state, 'file:///home/x/araxes.html?utm_id=1', AT)).toBe(`${AT}?event=e1`);
    expect(sharedAddress(state, 'about:srcdoc')).toBeUndefined();
  });
});
