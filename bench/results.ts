import type { ClientFigures, PageFigures } from './measures/growth.js';
import type { SourceFigures } from './measures/sources.js';
import type { StartFigures } from './measures/start.js';
import type { Comparison } from './measures/throughput.js';

/** Everything one run has measured; what `bench/results/latest.json` holds. */
export interface Results {
  at: string;
  node: string;
  cores: number;
  start: StartFigures;
  throughput: Comparison;
  pages: PageFigures[];
  clients: ClientFigures[];
  /** The page of the comparison with its prices from another system. */
  merged: PageFigures;
  sources: SourceFigures;
}
