/** A warehouse system that runs. */
export interface Wms {
  url: string;
  /** What each call asked: of all places, or of one. */
  asked: { articles: string[]; site: string | null }[];
  stop(): Promise<void>;
}

export function startWms(port?: number): Promise<Wms>;
