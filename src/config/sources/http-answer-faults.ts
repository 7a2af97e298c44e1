import { AUDIENCE_PARTS, toldParts } from './audience-parts.js';
import { tableFaults } from './csv-settings.js';
import { placeholdersOf, type GivenRequest, type PlaceholderFault } from './placeholders.js';

/** The settings that have to fit together; any of them may be missing or of another kind. */
interface GivenSource {
  provides?: unknown;
  varyBy?: unknown;
  http?: unknown;
  answer?: unknown;
}

/** What an `http` source says in `http` that does not fit what it says beside it. */
export function httpAnswerFaults({ provides, varyBy, http, answer }: GivenSource): PlaceholderFault[] {
  if (typeof http !== 'object' || http === null) return [];
  const told = toldParts({ provides, varyBy });
  const untold = placeholdersOf(http as GivenRequest)
    .filter(({ name }) => AUDIENCE_PARTS.some((part) => part === name) && !told.includes(name))
    .map(({ setting, name }) => ({
      setting: ['http', ...setting],
      message: `sends {{${name}}}, so varyBy must have ${name}: answers hang on it`,
    }));
  return [...untold, ...((http as { format?: unknown }).format === 'csv' ? tableFaults(answer) : [])];
}
