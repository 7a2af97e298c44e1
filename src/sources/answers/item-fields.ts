import { decimalText, type DecimalMark } from '../../lib/decimal-text.js';
import { dotPath } from '../../lib/dot-path.js';
import { isoInstant } from '../../lib/iso-instant.js';
import { isAbsent, isAbsentDate, isUnset } from './absent-values.js';
import { UnusableItemError } from './unusable-item.js';

/** Turns one item of a source's answer into a value; null when the item holds none. Throws for an unusable field. */
export type ItemMapper<T> = (item: unknown) => T | null;

/** Reads one field of an item; null when it is absent (`absent-values.ts`). Throws when it cannot be used. */
export type FieldReader<T> = (item: unknown) => T | null;

/** How systems write yes and no. */
const TOGGLES: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
]);

/** Makes field readers whose errors name the source and the field, never the value. */
export class ItemFields {
  readonly #source: string;
  readonly #resource: string;
  /** How the source writes numbers in texts. */
  readonly decimalMark: DecimalMark;

  /**
   * @param source name in the configuration
   * @param resource what is read, `price` or `stock`
   */
  constructor(source: string, resource: string, decimalMark: DecimalMark = '.') {
    this.#source = source;
    this.#resource = resource;
    this.decimalMark = decimalMark;
  }

  /** The exact text of a number as the source writes it; null when it is none. */
  decimal(value: unknown): string | null {
    return decimalText(value, this.decimalMark);
  }

  /** Exact decimal text, 0 or more. */
  amount(field: string, path: string | undefined): FieldReader<string> {
    return this.#reader(path, (value) => {
      const text = this.decimal(value);
      if (text === null) throw this.fault(field, 'is not a plain decimal number');
      if (text.startsWith('-')) throw this.fault(field, 'is negative');
      return text;
    });
  }

  /** A number, also when it is written as text. */
  number(field: string, path: string | undefined): FieldReader<number> {
    return this.#reader(path, (value) => {
      const text = this.decimal(value);
      if (text === null) throw this.fault(field, 'is not a plain number');
      return Number(text);
    });
  }

  /** Text as it stands. */
  text(field: string, path: string | undefined): FieldReader<string> {
    return this.#reader(path, (value) => {
      if (typeof value === 'string') return value;
      if (typeof value === 'number') return String(value);
      throw this.fault(field, 'is not text');
    });
  }

  /** True or false, also as text (`yes`, `no`) or as 1 and 0. */
  toggle(field: string, path: string | undefined): FieldReader<boolean> {
    return this.#reader(
      path,
      (value) => {
        const known = TOGGLES.get(String(value).toLowerCase());
        if (known === undefined) throw this.fault(field, 'is neither true nor false');
        return known;
      },
      isUnset,
    );
  }

  /** A moment, epoch milliseconds; a date alone is the day's first moment, or the first after it. */
  instant(
    field: string,
    path: string | undefined,
    dateMeans: 'start-of-day' | 'end-of-day',
  ): FieldReader<number> {
    return this.#reader(
      path,
      (value) => {
        const ms = typeof value === 'string' ? isoInstant(value) : null;
        if (ms === null) throw this.fault(field, 'is not an ISO 8601 date');
        return dateMeans === 'end-of-day' && (value as string).trim().length === 10 ? ms + 86_400_000 : ms;
      },
      isAbsentDate,
    );
  }

  /** An array, which may be empty. */
  list(field: string, path: string | undefined): FieldReader<readonly unknown[]> {
    return this.#reader(path, (value) => {
      if (!Array.isArray(value)) throw this.fault(field, 'is not an array');
      return value as unknown[];
    });
  }

  /** Anything that is there, as `read` takes it; `absent` says what counts as not there. */
  value<T>(path: string, read: (value: unknown) => T | null, absent = isAbsent): FieldReader<T> {
    return this.#reader(path, read, absent);
  }

  /** The error for a field that cannot be used. */
  fault(field: string, why: string): UnusableItemError {
    return new UnusableItemError(this.#source, this.#resource, `"${field}" ${why}`);
  }

  #reader<T>(
    path: string | undefined,
    read: (value: unknown) => T | null,
    absent = isAbsent,
  ): FieldReader<T> {
    if (path === undefined) return () => null;
    const at = dotPath(path);
    return (item) => {
      const value = at(item);
      return absent(value) ? null : read(value);
    };
  }
}
