/**
 * `CITATION.cff` with another version and release date.
 * @throws Error if one of the two fields is missing
 */
export function withCitedVersion(citation: string, version: string, day: string): string {
  return setField(setField(citation, 'version', version), 'date-released', day);
}

function setField(citation: string, name: string, value: string): string {
  const line = new RegExp(`^${name}: .*$`, 'm');
  if (!line.test(citation)) throw new Error(`CITATION.cff has no field “${name}”.`);
  return citation.replace(line, `${name}: ${value}`);
}
