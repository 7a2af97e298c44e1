import type { Gateway } from './gateway.mjs';

export function compose(services: Record<string, string>, secret: string): Promise<string>;

export function startSupergraph(options: {
  services: Record<string, string>;
  secret: string;
  port?: number;
}): Promise<Gateway>;
