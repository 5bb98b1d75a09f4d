import { FILTER_PARAMETERS } from '../../store/parseFilters.ts';

/** The messages that a host may send. Parameters have the names and values of the address. */
export type HostMessage =
  | { readonly type: 'goto'; readonly event: string | null }
  | { readonly type: 'window' | 'filter'; readonly parameters: URLSearchParams }
  | { readonly type: 'next' | 'previous' | 'hello' }
  | { readonly type: 'theme'; readonly value: 'light' | 'dark' | 'system' };

const ENVELOPE = ['target', 'v', 'type'];

/** Longer than any value in an address; longer values are rejected. */
const LONGEST = 2000;

/** Parses a message of a host; undefined if it is not one of ours or invalid. */
export function parseHostMessage(data: unknown): HostMessage | undefined {
  try {
    if (typeof data !== 'object' || data === null) return undefined;
    const { target, v, type } = data as Record<string, unknown>;
    return target === 'araxes' && v === 1 ? parseAs(type, data as Record<string, unknown>) : undefined;
  } catch {
    return undefined; // a getter or proxy threw: not one of our messages
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

/** If a field is present but not text, or all are unknown, the message is rejected: half a filter would mislead. */
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
  const isOfOtherForm =
    parameters.size === 0 && Object.keys(message).some((name) => !ENVELOPE.includes(name));
  return isOfOtherForm ? undefined : { type, parameters };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
