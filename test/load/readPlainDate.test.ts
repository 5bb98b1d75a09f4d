import { expect, test } from 'vitest';
import { readEdtf } from '../../src/load/readEdtf.ts';
import { readPlainDate } from '../../src/load/readPlainDate.ts';

test.each(['1994', '2020-02', '2020-12', '2020-02-29', '1921-07-05', '1994~', '2020-02?', '2020-09-27%'])(
  '%s is read as EDTF reads it',
  (date) => {
    expect(readPlainDate(date)).toEqual(readEdtf(date));
    expect(readPlainDate(date)).toBeDefined();
  },
);

test.each(['2021-02-29', '2020-13', '2020-00', '1994~~', '~', '199X', '2020-09/2020-10', '20', ''])(
  '%s is left to the EDTF parser',
  (date) => expect(readPlainDate(date)).toBeUndefined(),
);
