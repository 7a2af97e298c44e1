/** Headers as received, names in lower case. */
export type AnswerHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** An answer as received, unpacked. */
export interface RawAnswer {
  status: number;
  headers: AnswerHeaders;
  readonly bytes: Uint8Array;
  /** The same, read as UTF-8. */
  readonly text: string;
}

/** The header's value; of one that was sent several times, the first. */
export function headerOf(headers: AnswerHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
