import { AppError, type ErrorCode } from '../errors.js';

/** A fault of an HTTP request: answered with its status and, as JSON, its code and message. */
export class HttpError extends AppError {
  readonly code: ErrorCode;
  readonly status: number;

  constructor(status: number, code: ErrorCode, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}
