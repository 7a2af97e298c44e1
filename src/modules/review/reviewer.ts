import { BadInputError, UnauthenticatedError } from '../../errors.js';
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
 * The name and the e-mail address under a review. A guest gives both. The one place where a customer who is
 * signed in would be looked up instead: then the customer's own name and address win over the input's.
 * @param fromGuests whether the shop takes reviews of guests
 * @throws BadInputError, or UnauthenticatedError where guests may not review
 */
export function reviewerOf(
  input: { author?: string | null; authorEmail?: string | null },
  fromGuests: boolean,
): Reviewer {
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
