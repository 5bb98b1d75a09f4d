// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/store/search/plainText.ts';

describe('plainText', () => {
  test.each([
    ['oﬃce', 'office'],
    ['Ｂａｋｕ　１９９２', 'Baku 1992'],
    ['Ste\u00adpana\u200bkert\ufeff', 'Stepanakert'],
    ['\u202bمی\u200cشود\u202c', 'میشود'],
    ['Xank\u02bcəndi Xank\u2019əndi', "Xank'əndi Xank'əndi"],
    ['1992\u20131994 cease\u2011fire', '1992-1994 cease-fire'],
    ['۱۹۹۲ ٢٠٢٠', '1992 2020'],
    ['10\u00a0km²', '10 km2'],
    ['Gu\u0308lag\u0306', 'Gülağ'],
  ])('%j is %j', (written, text) => expect(plainText(written).text).toBe(text));

  test('maps each character to its position in the original text', () => {
    const written = 'a\u00adﬂoat e\u0301';
    const { text, startOf, endOf } = plainText(written);
    const at = text.indexOf('float');
    expect(written.slice(startOf(at), endOf(at + 4))).toBe('ﬂoat');
    expect(written.slice(startOf(text.length - 1), endOf(text.length - 1))).toBe('e\u0301');
  });
});
