/** Who a request comes from. `userId` is the WordPress user it acts as, 0 for strangers; keys act as their owner. */
export interface Caller {
  kind: 'anonymous' | 'keys' | 'user';
  userId: number;
}

/** Somebody who shows nothing. */
export const ANONYMOUS: Caller = { kind: 'anonymous', userId: 0 };
