import type { ExtraFieldConfig, ExtraFieldScalar, ExtraFieldType } from '../source-config.js';
import type { FieldValue, FieldValues } from '../values/field-values.js';
import { isAbsent, isUnset } from './absent-values.js';
import type { FieldReader, ItemFields, ItemMapper } from './item-fields.js';
import { UnusableItemError } from './unusable-item.js';

/** One value of a list. */
type SingleValue = string | number | boolean;

/** The path of the value itself. */
const ITSELF = '';

const NUMBERS: ReadonlySet<ExtraFieldScalar> = new Set(['Int', 'Float', 'Decimal']);

/** GraphQL's `Int` (https://spec.graphql.org/October2021/#sec-Int). */
const INT = { min: -(2 ** 31), max: 2 ** 31 - 1 };

/** Compiles how one item becomes the values of extra fields. A field that cannot be used fails alone. */
export function createFieldsMapper(
  fields: ItemFields,
  configs: Readonly<Record<string, Pick<ExtraFieldConfig, 'type' | 'path'>>>,
): ItemMapper<FieldValues> {
  const readers = Object.entries(configs).map(
    ([name, { type, path }]) => [name, readerOf(fields, name, type, path)] as const,
  );
  return (item) => Object.fromEntries(readers.map(([name, read]) => [name, valueOrFault(read, item)]));
}

function valueOrFault(read: FieldReader<FieldValue>, item: unknown): FieldValue | UnusableItemError | null {
  try {
    return read(item);
  } catch (error) {
    if (error instanceof UnusableItemError) return error;
    throw error;
  }
}

function readerOf(
  fields: ItemFields,
  name: string,
  type: ExtraFieldType,
  path: string,
): FieldReader<FieldValue> {
  if (typeof type !== 'string') return wordReader(fields, name, type.enum, path);
  if (!type.startsWith('[')) return singleReader(fields, name, type as ExtraFieldScalar, path);
  const scalar = type.slice(1, -2) as ExtraFieldScalar;
  const readOne = singleReader(fields, name, scalar, ITSELF);
  // Where commas begin the decimals they cannot part numbers.
  const separator = fields.decimalMark === ',' && NUMBERS.has(scalar) ? ';' : ',';
  return fields.value(
    path,
    (value) =>
      partsOf(value, separator)
        .map(readOne)
        .filter((part) => part !== null),
    scalar === 'Boolean' ? isUnset : isAbsent,
  );
}

/** A cell of a table and most custom fields are text, in which a list is parted; anything else is a list of one. */
function partsOf(value: unknown, separator: string): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? value.split(separator).map((part) => part.trim()) : [value];
}

function wordReader(
  fields: ItemFields,
  name: string,
  words: Readonly<Record<string, string>>,
  path: string,
): FieldReader<string> {
  const names = new Map(Object.entries(words).map(([value, word]) => [plain(word), value]));
  return fields.value(path, (value) => {
    const found =
      typeof value === 'string' || typeof value === 'number' ? names.get(plain(String(value))) : undefined;
    if (found === undefined) throw fields.fault(name, 'is none of its values');
    return found;
  });
}

function plain(word: string): string {
  return word.trim().toLowerCase();
}

function singleReader(
  fields: ItemFields,
  name: string,
  type: ExtraFieldScalar,
  path: string,
): FieldReader<SingleValue> {
  switch (type) {
    case 'String':
    case 'ID':
      return fields.text(name, path);
    case 'Boolean':
      return fields.toggle(name, path);
    case 'DateTime':
      return momentReader(fields, name, path);
    case 'Decimal':
      return fields.value(path, (value) => {
        const text = fields.decimal(value);
        if (text === null) throw fields.fault(name, 'is not a plain decimal number');
        return text;
      });
    case 'Float':
      return fields.value(path, (value) => {
        const number = numberOf(fields, value);
        if (number === null) throw fields.fault(name, 'is not a number');
        return number;
      });
    case 'Int':
      return fields.value(path, (value) => {
        const number = numberOf(fields, value);
        if (number === null || !Number.isInteger(number)) throw fields.fault(name, 'is not a whole number');
        if (number < INT.min || number > INT.max) throw fields.fault(name, 'is beyond 32 bits');
        return number;
      });
  }
}

/** A JSON number as it is, also a very small one; text as the source writes numbers. */
function numberOf(fields: ItemFields, value: unknown): number | null {
  const number = typeof value === 'number' ? value : Number(fields.decimal(value) ?? NaN);
  return Number.isFinite(number) ? number : null;
}

/** Date pickers in WordPress store a day without its dashes. */
function momentReader(fields: ItemFields, name: string, path: string): FieldReader<string> {
  const readMoment = fields.instant(name, ITSELF, 'start-of-day');
  return fields.value(path, (value) => {
    const text =
      typeof value === 'string' ? value.trim().replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') : value;
    const epochMs = readMoment(text);
    return epochMs === null ? null : new Date(epochMs).toISOString();
  });
}
