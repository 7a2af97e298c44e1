import { CsvError, parse } from 'csv-parse/sync';

/** How a table is written. */
export interface CsvFormat {
  /** Between the cells of a row; one character. */
  delimiter: string;
}

/** The text is no table. */
export class CsvFormatError extends Error {}

/**
 * Reads a table whose first row names its columns (RFC 4180; also with a byte order mark, with empty
 * lines, and with `;` or a tab between the cells). Cells are texts without surrounding blanks.
 * @returns one record for each row, by column; an empty cell is an empty text
 * @throws CsvFormatError naming the row, never its content
 */
export function readCsv(text: string, { delimiter }: CsvFormat): Record<string, string>[] {
  try {
    return parse(text, { bom: true, columns: true, delimiter, skip_empty_lines: true, trim: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CsvFormatError(`is no CSV that can be read (${error.code}, line ${String(error.lines)})`);
  }
}
