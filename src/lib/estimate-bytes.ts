const OBJECT_BYTES = 24;
const SLOT_BYTES = 8;
const STRING_BYTES = 16;

/**
 * About how many bytes of memory a JSON-like value takes, without serializing it. Text counts two
 * bytes a character, V8's most, so the figure is rather too high than too low. Values must not
 * contain themselves; what several places share is counted at each.
 */
export function estimateBytes(value: unknown): number {
  if (typeof value === 'string') return STRING_BYTES + 2 * value.length;
  if (typeof value !== 'object' || value === null) return SLOT_BYTES;
  let bytes = OBJECT_BYTES;
  for (const part of Object.values(value)) bytes += SLOT_BYTES + estimateBytes(part);
  return bytes;
}
