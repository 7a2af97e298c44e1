import { decodedPieces, decodeText, EncodingError } from '../../lib/decode-text.js';
import { badAnswer } from '../../upstream/http-client/faults.js';
import { parseJson } from '../../upstream/http-client/parse-json.js';
import { CsvFormatError, readLargeCsv } from '../answers/read-csv.js';
import type { FileSourceConfig, SourceConfig } from '../source-config.js';

/** Reads one body of a list: a file, or a page. Rejects with UpstreamBadAnswerError when it is not written as it should be. */
export type BodyReader = (bytes: Uint8Array) => Promise<unknown>;

/** What is read between two turns of the event loop; takes about 5 milliseconds. */
const PIECE_BYTES = 32_768;

/** Compiles how bodies of one source are read: JSON, or the rows of CSV. */
export function createBodyReader(
  { name, provides, answer }: SourceConfig,
  { format, delimiter, encoding }: Pick<FileSourceConfig, 'format' | 'delimiter' | 'encoding'>,
): BodyReader {
  const subject = { system: name, resource: provides };

  const rowsOf = async (bytes: Uint8Array): Promise<unknown> => {
    const { columns, rows } = await readLargeCsv(decodedPieces(bytes, encoding, PIECE_BYTES), { delimiter });
    // Something else, such as HTML, shall not be taken for a page without rows, after which there is none.
    if (answer.key !== undefined && !columns.includes(answer.key))
      throw badAnswer(subject, `has no column "${answer.key}"`);
    return rows;
  };

  const jsonOf = (bytes: Uint8Array): unknown => {
    const json = parseJson(decodeText(bytes, encoding));
    if (!json) throw badAnswer(subject, 'is no JSON, or is cut');
    return json.value;
  };

  return async (bytes) => {
    try {
      return await (format === 'csv' ? rowsOf(bytes) : jsonOf(bytes));
    } catch (error) {
      const isFault = error instanceof CsvFormatError || error instanceof EncodingError;
      throw isFault ? badAnswer(subject, error.message) : error;
    }
  };
}
