import type { IncomingHttpHeaders } from 'node:http';
import { UnauthenticatedError } from '../../errors.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { RequestHead } from '../../lib/request-head.js';
import type { AudienceChoice, AudienceReader } from '../../sources/audience-of-headers.js';
import { type Audience, audienceKey } from '../../sources/audience.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { Notes } from '../shared/operation.slice.js';
import type { GroupOfCustomer } from './customer-groups.js';

/** What tells for whom values are read. */
export interface AudienceDeps {
  /** What requests' headers and the arguments of fields say. */
  reader: AudienceReader;
  /** Null when log-ins do not tell price groups. */
  groupOf: GroupOfCustomer | null;
  /** Whether a request says who its user is, be it true or not. */
  presentsUser: (headers: IncomingHttpHeaders) => boolean;
}

/** Whether the audience of a request may be one shopper's own: their log-in may put them into a price group. */
export function hasPersonalAudience(
  { groupOf, presentsUser }: Pick<AudienceDeps, 'groupOf' | 'presentsUser'>,
  headers: IncomingHttpHeaders,
): boolean {
  return groupOf !== null && presentsUser(headers);
}

/** Something that is made once for each audience of an operation. */
export interface PerAudience<T> {
  /** For the audience of the request. */
  readonly own: () => MaybePromise<T>;
  /**
   * For the audience that the argument of a field chooses; without a choice the request's.
   * @throws (or rejects) BadInputError for what cannot be chosen
   */
  readonly chosen: (choice: AudienceChoice | null | undefined) => MaybePromise<T>;
  readonly for: (audience: Audience) => MaybePromise<T>;
}

/** For whom the values of one operation are read. */
export class AudienceReads {
  readonly #deps: AudienceDeps;
  readonly #request: Pick<RequestHead, 'headers'>;
  readonly #caller: Pick<CallerSlice['caller'], 'identity'>;
  readonly #notes: Pick<Notes, 'notice'>;
  #own: MaybePromise<Audience> | undefined;

  constructor(
    deps: AudienceDeps,
    request: Pick<RequestHead, 'headers'>,
    caller: Pick<CallerSlice['caller'], 'identity'>,
    notes: Pick<Notes, 'notice'>,
  ) {
    this.#deps = deps;
    this.#request = request;
    this.#caller = caller;
    this.#notes = notes;
  }

  /** The audience of the request, worked out once. */
  own(): MaybePromise<Audience> {
    return (this.#own ??= this.#read());
  }

  /** Makes something for each audience that fields of the operation ask for. */
  each<T extends object>(make: (audience: Audience) => MaybePromise<T>): PerAudience<T> {
    const made = new Map<string, MaybePromise<T>>();
    const forAudience = (audience: Audience): MaybePromise<T> => {
      const key = audienceKey(audience);
      let one = made.get(key);
      if (one === undefined) made.set(key, (one = make(audience)));
      return one;
    };
    let own: MaybePromise<T> | undefined;
    const forOwn = (): MaybePromise<T> => (own ??= mapMaybe(this.own(), forAudience));
    return {
      own: forOwn,
      chosen: (choice) =>
        choice
          ? mapMaybe(this.own(), (audience) => forAudience(this.#deps.reader.choose(audience, choice)))
          : forOwn(),
      for: forAudience,
    };
  }

  #read(): MaybePromise<Audience> {
    const { reader, groupOf } = this.#deps;
    const { headers } = this.#request;
    const said = reader.ofHeaders(headers, (part) => {
      this.#notes.notice(`The request's header names a ${part} that is not served; it was left out.`);
    });
    if (!groupOf || !hasPersonalAudience(this.#deps, headers)) return said;
    return this.#group(groupOf).then((group) => ({ ...said, customerGroup: group ?? said.customerGroup }));
  }

  /** The price group of whoever is asking; null for guests, and for managers, who are no shoppers. */
  async #group(groupOf: GroupOfCustomer): Promise<string | null> {
    try {
      const who = await this.#caller.identity();
      return who.kind === 'customer' ? await groupOf(who) : null;
    } catch (error) {
      if (!(error instanceof UnauthenticatedError)) throw error;
      // The catalogue is then shown as to a guest.
      this.#notes.notice('The log-in has ended: prices and stock are those for everybody.');
      return null;
    }
  }
}
