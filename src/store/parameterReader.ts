import { repairsOf } from './repairsOf.ts';

/** A parameter that could not be followed, and the part of its value that was ignored. */
export interface IgnoredParameter {
  readonly name: string;
  readonly value: string;
}

/** Takes values out of parameters one by one; each that cannot be followed is named in `ignored`. */
export interface ParameterReader {
  readonly ignored: IgnoredParameter[];
  /** Whether a value was understood only after it had been repaired. */
  readonly hasRepaired: () => boolean;
  /** The value as `read` understands it; nothing where there is none, or none that it understands. */
  readonly take: <T>(name: string, read: (value: string) => T | undefined) => T | undefined;
  /** Those values of a list, separated by commas, that `read` understands. */
  readonly takeList: <T extends string>(name: string, read: (value: string) => T | undefined) => T[];
}

export function parameterReader(parameters: URLSearchParams): ParameterReader {
  const ignored: IgnoredParameter[] = [];
  let repaired = false;
  const understand = <T>(value: string, read: (value: string) => T | undefined): T | undefined => {
    for (const repair of repairsOf(value)) {
      const result = read(repair);
      if (result === undefined) continue;
      repaired ||= repair !== value;
      return result;
    }
    return undefined;
  };
  return {
    ignored,
    hasRepaired: () => repaired,
    take: (name, read) => {
      const values = parameters.getAll(name).filter(Boolean);
      for (const value of values) {
        const result = understand(value, read);
        if (result !== undefined) return result;
      }
      if (values[0] !== undefined) ignored.push({ name, value: values[0] });
      return undefined;
    },
    takeList: <T extends string>(name: string, read: (value: string) => T | undefined) => {
      const ids = (parameters.get(name) ?? '').split(',').filter(Boolean);
      const known = ids.flatMap((given) => {
        const id = understand(given, read);
        if (id === undefined) ignored.push({ name, value: given });
        return id ?? [];
      });
      return [...new Set(known)];
    },
  };
}
