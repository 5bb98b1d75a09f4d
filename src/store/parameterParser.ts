import { repairsOf } from './repairsOf.ts';

/** A parameter that could not be applied, and the part of its value that was ignored. */
export interface IgnoredParameter {
  readonly name: string;
  readonly value: string;
}

/** Takes values from parameters one by one. Values that cannot be applied are listed in `ignored`. */
export interface ParameterParser {
  readonly ignored: IgnoredParameter[];
  /** Whether a value was valid only after repair. */
  readonly hasRepaired: () => boolean;
  /** The parsed value; undefined if there is none or it is invalid. */
  readonly take: <T>(name: string, parse: (value: string) => T | undefined) => T | undefined;
  /** The parts of a comma-separated list, as they are written; of all, where the parameter is repeated, as forms do. */
  readonly itemsOf: (name: string) => string[];
  /** The first of what a value may have been before it was changed that can be parsed. */
  readonly understand: <T>(value: string, parse: (value: string) => T | undefined) => T | undefined;
  /** The valid values of a comma-separated list, parsed. */
  readonly takeList: <T extends string>(name: string, parse: (value: string) => T | undefined) => T[];
}

export function parameterParser(parameters: URLSearchParams): ParameterParser {
  const ignored: IgnoredParameter[] = [];
  let repaired = false;
  const understand = <T>(value: string, parse: (value: string) => T | undefined): T | undefined => {
    for (const repair of repairsOf(value)) {
      const result = parse(repair);
      if (result === undefined) continue;
      repaired ||= repair !== value;
      return result;
    }
    return undefined;
  };
  const itemsOf = (name: string) => parameters.getAll(name).join(',').split(',').filter(Boolean);
  return {
    ignored,
    itemsOf,
    understand,
    hasRepaired: () => repaired,
    take: (name, parse) => {
      const values = parameters.getAll(name).filter(Boolean);
      for (const value of values) {
        const result = understand(value, parse);
        if (result !== undefined) return result;
      }
      if (values[0] !== undefined) ignored.push({ name, value: values[0] });
      return undefined;
    },
    takeList: <T extends string>(name: string, read: (value: string) => T | undefined) => {
      const known = itemsOf(name).flatMap((given) => {
        const id = understand(given, read);
        if (id === undefined) ignored.push({ name, value: given });
        return id ?? [];
      });
      return [...new Set(known)];
    },
  };
}
