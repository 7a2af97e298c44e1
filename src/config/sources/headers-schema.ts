import { z } from 'zod';

/** Request headers that are sent with every call. */
export function headers() {
  return z
    .record(
      z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'is no name for an HTTP header'),
      z.string().regex(/^[^\r\n\0]*$/, 'must not contain line breaks'),
    )
    .prefault({})
    .describe('Sent with every call, e.g. Authorization. Keep secrets in the environment: ${ERP_TOKEN}.');
}
