import type { CheckoutInput } from '../../generated/schema-types.js';
import type { Notes } from '../shared/operation.slice.js';

/** Says which parts of the input have no effect: nobody's word on being paid, or on prices, is taken. */
export function noticeUntaken(input: CheckoutInput, notes: Notes): void {
  const { isPaid, transactionId, fees, account } = input;
  const untaken = [
    ...(isPaid ? ['isPaid'] : []),
    ...(transactionId ? ['transactionId'] : []),
    ...(fees && fees.length > 0 ? ['fees'] : []),
  ];
  if (untaken.length > 0) {
    notes.notice(
      `checkout: ${untaken.join(', ')} had no effect. Whether an order is paid, and what it costs, is for the shop and the payment provider to say.`,
    );
  }
  if (account) {
    notes.notice(
      'checkout: "account.username" had no effect. WooCommerce names the account by the e-mail address; log in with that.',
    );
  }
  if (account?.authenticate) {
    notes.notice('checkout: "account.authenticate" had no effect. Log in with the new account.');
  }
}
