import { expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { AUDIENCE_PARTS as OF_CONFIG } from '../../../src/config/sources/audience-parts.js';
import type { sourceSchema } from '../../../src/config/sources/source-schema.js';
import type { DeepReadonly } from '../../../src/lib/deep-readonly.js';
import { AUDIENCE_PARTS as OF_SOURCES } from '../../../src/sources/audience.js';
import type { SourceConfig } from '../../../src/sources/source-config.js';

// Neither may import the other, so both are written down, and this keeps them one.

it('the configuration knows the same parts of an audience as sources do', () => {
  expect(OF_CONFIG).toEqual(OF_SOURCES);
});

it('what the schema gives is what sources take, no more and no less', () => {
  type Given = DeepReadonly<z.infer<typeof sourceSchema>>;
  expectTypeOf<Given>().toEqualTypeOf<DeepReadonly<SourceConfig>>();
});
