/** A text with places that are filled in later, written `{{name}}`. */
export interface TextTemplate {
  /** Of its placeholders, each once. */
  readonly names: readonly string[];
  /** False: a `{{` in it begins no placeholder, which is a slip. */
  readonly isSound: boolean;
  /** The text with each placeholder replaced by what `valueOf` says; null when that says null for one of them. */
  fill(valueOf: (name: string) => string | null): string | null;
}

/** Compiles a template. What is filled in is never looked at for placeholders again. */
export function textTemplate(text: string): TextTemplate {
  // Splitting by a pattern with a group gives text and names by turns.
  const parts = text.split(/\{\{(\w+)\}\}/);
  const isName = (index: number): boolean => index % 2 === 1;
  return {
    names: [...new Set(parts.filter((_, index) => isName(index)))],
    isSound: parts.every((part, index) => isName(index) || !part.includes('{{')),
    fill: (valueOf) => {
      const filled = parts.map((part, index) => (isName(index) ? valueOf(part) : part));
      return filled.includes(null) ? null : filled.join('');
    },
  };
}
