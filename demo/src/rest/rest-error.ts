/** A refusal in WordPress's form: `{ code, message, data: { status, … } }`. */
export class RestError extends Error {
  override readonly name = 'RestError';
  readonly status: number;
  readonly code: string;
  readonly data: Record<string, unknown>;

  constructor(status: number, code: string, message: string, data: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.data = data;
  }

  get body() {
    return { code: this.code, message: this.message, data: { status: this.status, ...this.data } };
  }
}

/** What WordPress says to an address, or a verb on it, that nobody registered. */
export function noRoute(): RestError {
  return new RestError(404, 'rest_no_route', 'No route was found matching the URL and request method.');
}
