import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../../src/errors.js';
import { bodyTemplate } from '../../../../src/sources/requests/body-template.js';

describe('a body template', () => {
  it('holds the keys where they belong, as often as it asks', () => {
    const { fill } = bodyTemplate('erp', '{"skus": {{keys}}, "again": [{{keys}}], "list": "b2c"}');
    expect(JSON.parse(fill({ keys: ['A', 7] }))).toEqual({ skus: ['A', 7], again: [['A', 7]], list: 'b2c' });
  });

  it('has null for what there is no value for', () => {
    const { fill, names } = bodyTemplate(
      'erp',
      '{"skus": {{keys}}, "group": {{customerGroup}}, "cur": {{currency}}}',
    );
    expect(names).toEqual(['keys', 'customerGroup', 'currency']);
    expect(JSON.parse(fill({ keys: [], customerGroup: null, currency: 'EUR' }))).toEqual({
      skus: [],
      group: null,
      cur: 'EUR',
    });
  });

  it('carries any key exactly', () => {
    const { fill } = bodyTemplate('erp', '{"skus": {{keys}}}');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (keys) => {
        expect(JSON.parse(fill({ keys }))).toEqual({ skus: keys });
      }),
    );
    const hostile = ['"', '\\', '$&', '{{keys}}', '"],"admin":true,"x":["'];
    expect(JSON.parse(fill({ keys: hostile }))).toEqual({ skus: hostile });
  });

  it.each(['{"skus": "{{keys}}"}', '{"skus": {{keys}}', 'skus={{keys}}', '{"cur": "in {{currency}}"}'])(
    'is refused at start: %s',
    (template) => {
      expect(() => bodyTemplate('erp', template)).toThrow(ConfigError);
      expect(() => bodyTemplate('erp', template)).toThrow('sources.erp.http.body is no JSON');
    },
  );
});
