export function startPricing(options?: {
  secret?: string;
  port?: number;
}): Promise<{ url: string; stop(): Promise<void> }>;
