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

/** The text is no table. */
export class CsvFormatError extends Error {}

/** What is parsed between two turns of the event loop; takes about 5 milliseconds. */
const SLICE_BYTES = 32_768;

/**
 * Reads a table whose first row names its columns (RFC 4180; also with a byte order mark, with empty
 * lines, and with `;` or a tab between the cells). Cells are texts without surrounding blanks.
 * @returns one record for each row, by column; an empty cell is an empty text
 * @throws CsvFormatError naming the row, never its content
 */
export function readCsv(text: string, format: CsvFormat): Record<string, string>[] {
  try {
    return parse(text, optionsOf(format));
  } catch (error) {
    throw formatError(error);
  }
}

/** The same for large tables: others get their turn meanwhile. Rejects with what `readCsv` throws. */
export async function readLargeCsv(text: string, format: CsvFormat): Promise<Record<string, string>[]> {
  const rows: Record<string, string>[] = [];
  const parser = createParser(optionsOf(format));
  parser.on('data', (row: Record<string, string>) => rows.push(row));
  await pipeline(Readable.from(slicesOf(text)), parser).catch((error: unknown) => {
    throw formatError(error);
  });
  return rows;
}

function optionsOf({ delimiter }: CsvFormat): Options<Record<string, string>> & { columns: true } {
  return { bom: true, columns: true, delimiter, skip_empty_lines: true, trim: true };
}

async function* slicesOf(text: string): AsyncGenerator<Buffer> {
  // Bytes may be cut anywhere; a text that is cut inside of a character is spoilt.
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += SLICE_BYTES) {
    yield bytes.subarray(from, from + SLICE_BYTES);
    await nextTurn();
  }
}

function formatError(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  return new CsvFormatError(`is no CSV that can be read (${error.code}, line ${String(error.lines)})`);
}
