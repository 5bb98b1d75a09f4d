import { shorten } from '../load/shorten.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DataIssue } from '../model/issue.ts';
import { parseAddress } from '../store/address.ts';
import { SUBJECT } from '../store/openingView.ts';

/** Checks that each way in leads somewhere: known parameters only, with valid values. */
export const checkWaysIn = (dataset: Dataset, file: string): DataIssue[] =>
  dataset.waysIn.flatMap(({ address }, index) =>
    unusable(address, dataset).map(({ value, expected }) => ({
      file,
      record: 'head',
      field: `ways_in.${index}.address`,
      value: shorten(value),
      expected,
    })),
  );

function unusable(address: string, dataset: Dataset) {
  const known: readonly string[] = SUBJECT;
  const names = [...new URLSearchParams(address).keys()];
  const others = names.filter((name) => !known.includes(name));
  return [
    ...others.map((name) => ({ value: name, expected: `one of the parameters ${SUBJECT.join(', ')}` })),
    ...parseAddress(`?${address}`, dataset).ignored.map(({ name, value }) => ({
      value: `${name}=${value}`,
      expected: 'a valid value, with ids that are known',
    })),
  ];
}
