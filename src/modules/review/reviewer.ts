import { BadInputError, UnauthenticatedError } from '../../errors.js';
import type { CustomerModel } from '../customer/customer.model.js';
import { plainLine } from './plain-text.js';

/** Who signs a review. */
export interface Reviewer {
  name: string;
  email: string;
}

/** WordPress's own bounds (6.9). */
const LONGEST_NAME = 245;
const LONGEST_EMAIL = 100;

const EMAIL = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;.]+(\.[^\s@<>"(),:;.]+)+$/;

/**
 * The name and the e-mail address under a review: a customer's own, whatever the input says; a guest gives both.
 * @param fromGuests whether the shop takes reviews of guests
 * @throws BadInputError, or UnauthenticatedError where guests may not review
 */
export function reviewerOf(
  input: { author?: string | null; authorEmail?: string | null },
  customer: CustomerModel,
  fromGuests: boolean,
): Reviewer {
  if (customer.kind === 'customer') {
    const { firstName, lastName, username, email } = customer;
    return { name: [firstName, lastName].filter(Boolean).join(' ') || username, email };
  }
  if (!fromGuests) throw new UnauthenticatedError('Sign in to write a review.');
  const name = plainLine(input.author ?? '');
  const email = (input.authorEmail ?? '').trim();
  if (name === '') throw new BadInputError('writeReview: give the name to sign with (author).');
  if (name.length > LONGEST_NAME)
    throw new BadInputError(`writeReview: the name is longer than ${LONGEST_NAME} characters.`);
  if (!EMAIL.test(email) || email.length > LONGEST_EMAIL)
    throw new BadInputError('writeReview: authorEmail is not an e-mail address.');
  return { name, email };
}
