import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CsvError, parse as createParser, type Options } from 'csv-parse';
import { parse } from 'csv-parse/sync';

/** How a table is written. */
export interface CsvFormat {
  /** Between the cells of a row; one character. */
  delimiter: string;
}

/** A row: its cells by column; an empty one is an empty text. */
export type Row = Record<string, string>;

/** What a text says that is a table. */
export interface Table {
  /** The cells of its first row. */
  columns: readonly string[];
  /** All others. */
  rows: Row[];
}

/** The text is no table. */
export class CsvFormatError extends Error {}

/**
 * Reads a table whose first row names its columns (RFC 4180; also with a byte order mark, with empty
 * lines, and with `;` or a tab between the cells). Cells are texts without surrounding blanks.
 * @throws CsvFormatError naming the row, never its content
 */
export function readCsv(text: string, format: CsvFormat): Table {
  const columns: string[] = [];
  try {
    return { columns, rows: parse(text, optionsOf(format, columns)) };
  } catch (error) {
    throw formatError(error);
  }
}

/**
 * The same for large tables: others get their turn after each piece of the text.
 * @returns rejects with what `readCsv` throws, and with what `pieces` throws
 */
export async function readLargeCsv(pieces: Iterable<string>, format: CsvFormat): Promise<Table> {
  const columns: string[] = [];
  const rows: Row[] = [];
  const parser = createParser(optionsOf(format, columns));
  parser.on('data', (row: Row) => rows.push(row));
  await pipeline(Readable.from(inTurns(pieces)), parser).catch((error: unknown) => {
    throw formatError(error);
  });
  return { columns, rows };
}

/** @param columns takes the names of the columns */
function optionsOf({ delimiter }: CsvFormat, columns: string[]): Options<Row> & { columns: () => string[] } {
  return {
    bom: true,
    columns: (names: string[] = []) => {
      columns.push(...names);
      return names;
    },
    delimiter,
    skip_empty_lines: true,
    trim: true,
  };
}

async function* inTurns(pieces: Iterable<string>): AsyncGenerator<string> {
  for (const piece of pieces) {
    yield piece;
    await nextTurn();
  }
}

function formatError(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  return new CsvFormatError(`is no CSV that can be read (${error.code}, line ${String(error.lines)})`);
}
