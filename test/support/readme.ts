import { readFileSync } from 'node:fs';

/** A question that a page shows, and the answer that it shows below. */
export interface ShownAnswer {
  document: string;
  /** The body of the answer. */
  answer: unknown;
}

/** The GraphQL questions of a Markdown page, each with the next JSON after it. @param path from the top of the repository */
export function shownAnswers(path: string): ShownAnswer[] {
  const page = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const pairs = page.matchAll(/```graphql\n([\s\S]*?)```[\s\S]*?```json\n([\s\S]*?)```/g);
  return [...pairs].map(([, document = '', json = '']) => ({ document, answer: JSON.parse(json) }));
}
