import { HIDDEN, redactText } from './redact.js';

/** Names of fields whose content is secret or personal whatever its form. */
const SECRET_NAME =
  /authorization|cookie|passw|pwd|secret|token|nonce|signature|consumer_?key|api_?key|e_?mail/i;

/** Deeper than this, a log line is of no use to anybody; it also ends values that contain themselves. */
const MAX_DEPTH = 8;

const MAX_ITEMS = 100;

/**
 * A copy of any value that is fit for a log: every text in it through `redactText`, fields with the
 * name of a secret hidden, errors as plain objects, and nothing too deep or too long.
 */
export function redactValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return '[deeper]';
  if (value instanceof Error) return redactError(value, depth);
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => redactValue(item, depth + 1));
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return redactValue((value.toJSON as () => unknown)(), depth + 1);
  }
  return redactFields(value, depth);
}

/** Message, code, cause and whatever else an error carries; each line of the stack stays a line. */
function redactError(error: Error, depth: number): Record<string, unknown> {
  return {
    type: error.name,
    message: redactText(error.message),
    ...redactFields(error, depth),
    stack: error.stack?.split('\n').map(redactText).join('\n'),
    cause: error.cause === undefined ? undefined : redactValue(error.cause, depth + 1),
  };
}

function redactFields(fields: object, depth: number): Record<string, unknown> {
  const entries = Object.entries(fields).slice(0, MAX_ITEMS);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      redactText(name),
      isSecret(name, value) ? HIDDEN : redactValue(value, depth + 1),
    ]),
  );
}

/** Figures are not secret: `tokens: 5000` is a limit. */
function isSecret(name: string, value: unknown): boolean {
  return (
    SECRET_NAME.test(name) && (typeof value === 'string' || (typeof value === 'object' && value !== null))
  );
}
