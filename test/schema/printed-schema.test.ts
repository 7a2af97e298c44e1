import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printedSchema } from '../support/graphql/printed-schema.js';

it('The schema is the one in printed-schema.graphql (npm run schema:print writes it).', () => {
  const file = new URL('printed-schema.graphql', import.meta.url);
  expect(printedSchema()).toBe(readFileSync(file, 'utf8'));
});
