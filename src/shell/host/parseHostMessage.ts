import { FILTER_PARAMETERS } from '../../store/parseFilters.ts';

/** What the page around the frame may ask for. Parameters are named and written as in the address. */
export type HostMessage =
  | { readonly type: 'goto'; readonly event: string | null }
  | { readonly type: 'window' | 'filter'; readonly parameters: URLSearchParams }
  | { readonly type: 'next' | 'previous' | 'hello' }
  | { readonly type: 'theme'; readonly value: 'light' | 'dark' | 'system' };

/** No value in an address is longer; a longer one in a message is none of ours. */
const LONGEST = 2000;

/** Reads what a host has sent, whatever it is; nothing where it is no message of ours, or a broken one. */
export function parseHostMessage(data: unknown): HostMessage | undefined {
  try {
    if (typeof data !== 'object' || data === null) return undefined;
    const { target, v, type } = data as Record<string, unknown>;
    return target === 'araxes' && v === 1 ? parseAs(type, data as Record<string, unknown>) : undefined;
  } catch {
    return undefined; // a getter or proxy that throws is no message of ours
  }
}

function parseAs(type: unknown, message: Record<string, unknown>): HostMessage | undefined {
  switch (type) {
    case 'next':
    case 'previous':
    case 'hello':
      return { type };
    case 'goto':
      return parseGoto(message.event);
    case 'theme':
      return parseTheme(message.value);
    case 'window':
      return withParameters(type, message, ['from', 'to']);
    case 'filter':
      return withParameters(type, message, Object.values(FILTER_PARAMETERS));
    default:
      return undefined;
  }
}

const parseGoto = (event: unknown): HostMessage | undefined =>
  event === null || isText(event) ? { type: 'goto', event } : undefined;

const parseTheme = (value: unknown): HostMessage | undefined =>
  value === 'light' || value === 'dark' || value === 'system' ? { type: 'theme', value } : undefined;

/** A field that is there but is no text makes the whole message void: half a filter would mislead. */
function withParameters(
  type: 'window' | 'filter',
  message: Record<string, unknown>,
  names: readonly string[],
): HostMessage | undefined {
  const parameters = new URLSearchParams();
  for (const name of names) {
    const value = message[name];
    if (value === undefined) continue;
    if (!isText(value)) return undefined;
    parameters.set(name, value);
  }
  return { type, parameters };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
