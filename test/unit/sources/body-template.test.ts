import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../src/errors.js';
import { createBodyTemplate } from '../../../src/sources/asked/body-template.js';

describe('a body template', () => {
  it('holds the keys where they belong, as often as it asks', () => {
    const fill = createBodyTemplate('erp', '{"skus": {{keys}}, "again": [{{keys}}], "list": "b2c"}');
    expect(JSON.parse(fill(['A', 7]))).toEqual({ skus: ['A', 7], again: [['A', 7]], list: 'b2c' });
  });

  it('carries any key exactly', () => {
    const fill = createBodyTemplate('erp', '{"skus": {{keys}}}');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (keys) => {
        expect(JSON.parse(fill(keys))).toEqual({ skus: keys });
      }),
    );
    const hostile = ['"', '\\', '$&', '{{keys}}', '"],"admin":true,"x":["'];
    expect(JSON.parse(fill(hostile))).toEqual({ skus: hostile });
  });

  it.each([
    ['{"skus": []}', 'has no {{keys}}'],
    ['{"skus": "{{keys}}"}', 'is no JSON'],
    ['{"skus": {{keys}}', 'is no JSON'],
    ['skus={{keys}}', 'is no JSON'],
  ])('is refused at start: %s', (template, why) => {
    expect(() => createBodyTemplate('erp', template)).toThrow(ConfigError);
    expect(() => createBodyTemplate('erp', template)).toThrow(`sources.erp.http.body ${why}`);
  });
});
