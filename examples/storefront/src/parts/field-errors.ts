import { ApiError } from '../api/client.js';
import type { FieldErrors } from './use-form.js';

/** The server's complaints by the field they are about; those about none stay with the whole form. */
export function fieldErrorsOf(error: Error): FieldErrors {
  if (!(error instanceof ApiError)) return {};
  return Object.fromEntries(
    error.faults.flatMap(({ message, extensions }) =>
      typeof extensions?.['field'] === 'string' ? [[extensions['field'], message]] : [],
    ),
  );
}
