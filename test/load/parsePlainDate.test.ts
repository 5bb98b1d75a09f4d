import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/load/parseEdtf.ts';
import { parsePlainDate } from '../../src/load/parsePlainDate.ts';

test.each(['1994', '2020-02', '2020-12', '2020-02-29', '1921-07-05', '1994~', '2020-02?', '2020-09-27%'])(
  '%s is parsed as the EDTF parser does',
  (date) => {
    expect(parsePlainDate(date)).toEqual(parseEdtf(date));
    expect(parsePlainDate(date)).toBeDefined();
  },
);

test.each(['2021-02-29', '2020-13', '2020-00', '1994~~', '~', '199X', '2020-09/2020-10', '20', ''])(
  '%s is left to the EDTF parser',
  (date) => expect(parsePlainDate(date)).toBeUndefined(),
);
