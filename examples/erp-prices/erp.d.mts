/** An ERP that runs. */
export interface Erp {
  url: string;
  /** What each call for prices asked. */
  asked: { articles: string[]; group: string | null; currency: string }[];
  tokensGiven(): number;
  stop(): Promise<void>;
}

export function startErp(port?: number): Promise<Erp>;
