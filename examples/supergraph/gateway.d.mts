/** A running router. */
export interface Gateway {
  url: string;
  /** What it has written so far. */
  output(): string;
  stop(): Promise<void>;
}

export function startGateway(options: {
  /** Path of the composed schema. */
  supergraph: string;
  /** 0 or none takes a free one. */
  port?: number;
  configPath?: string;
  /** Further environment, for the configuration. */
  env?: Record<string, string>;
}): Promise<Gateway>;
