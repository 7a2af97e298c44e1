export function startPim(port?: number): Promise<{
  url: string;
  /** The SKUs of each call. */
  asked: string[][];
  stop(): Promise<void>;
}>;
