/** A parameter that could not be followed, and the part of its value that was ignored. */
export interface IgnoredParameter {
  readonly name: string;
  readonly value: string;
}

/** Takes values out of parameters one by one; each that cannot be followed is named in `ignored`. */
export interface ParameterReader {
  readonly ignored: IgnoredParameter[];
  /** The value as `read` understands it; nothing where there is none, or none that it understands. */
  readonly take: <T>(name: string, read: (value: string) => T | undefined) => T | undefined;
  /** Those ids of a list, separated by commas, that are known. */
  readonly takeList: <T extends string>(name: string, isKnown: (id: string) => boolean) => T[];
}

export function parameterReader(parameters: URLSearchParams): ParameterReader {
  const ignored: IgnoredParameter[] = [];
  return {
    ignored,
    take: (name, read) => {
      const value = parameters.get(name);
      if (value === null || value === '') return undefined;
      const result = read(value);
      if (result === undefined) ignored.push({ name, value });
      return result;
    },
    takeList: <T extends string>(name: string, isKnown: (id: string) => boolean) => {
      const ids = (parameters.get(name) ?? '').split(',').filter(Boolean);
      for (const id of ids) if (!isKnown(id)) ignored.push({ name, value: id });
      return ids.filter(isKnown) as T[];
    },
  };
}
