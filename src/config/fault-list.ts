import { ConfigError } from '../errors.js';

/** Names and positions that lead to a setting, e.g. `['sources', 0, 'name']`. */
export type SettingPath = readonly PropertyKey[];

/** Collects what is wrong with a configuration, at most one fault for each setting: the first. */
export class FaultList {
  readonly #messages = new Map<string, string>();

  /** @param message continues a sentence that begins with the setting; without any of its value */
  add(path: SettingPath, message: string): void {
    const name = pathText(path);
    if (!this.#messages.has(name)) this.#messages.set(name, message);
  }

  /** @throws ConfigError with all faults, when there are any */
  throwIfAny(): void {
    if (this.#messages.size > 0) {
      throw new ConfigError(Array.from(this.#messages, ([name, message]) => `${name}: ${message}`));
    }
  }
}

/** `sources[0].http.url` */
function pathText(path: SettingPath): string {
  if (path.length === 0) return 'the configuration';
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
