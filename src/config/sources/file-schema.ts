import { section, text } from '../values.js';

/** The kind `file`. */
export const fileSchema = section({
  path: text().describe('The file, as an absolute path or relative to where the server is started.'),
}).describe('Read whole from a file that another system writes.');
