import { createHash } from 'node:crypto';
import { BadInputError } from '../../errors.js';
import type { CheckoutInput } from '../../generated/schema-types.js';
import { canonicalJson } from '../../lib/canonical-json.js';

/** Longer than any UUID, short enough to be kept. */
const LONGEST_KEY = 255;

/**
 * The hash of the key that names a checkout; null when it has none.
 * @param header `Idempotency-Key`
 * @throws BadInputError for an empty or long key, or two that differ
 */
export function idempotencyKeyHash(input: string | null | undefined, header: string | null): string | null {
  if (typeof input === 'string' && header !== null && input !== header) {
    throw new BadInputError('"idempotencyKey" and the header Idempotency-Key differ: send one of them.');
  }
  const key = input ?? header;
  if (key === null) return null;
  if (key.trim() === '' || key.length > LONGEST_KEY) {
    throw new BadInputError(`idempotencyKey: send 1 to ${LONGEST_KEY} characters.`);
  }
  return hashOf(key);
}

/** Equal for inputs that ask for the same order. */
export function fingerprintOf(input: CheckoutInput): string {
  return hashOf(canonicalJson({ ...input, clientMutationId: undefined, idempotencyKey: undefined }));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
