import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../../src/upstream/http-client/parse-json.js';

describe('JSON out of what PHP sends', () => {
  test.each([
    ['Deprecated: strpos(): x in /a.php on line 3\n{"a":1}', { a: 1 }],
    ['<b>Notice</b>: Undefined index: [foo] and {bar} in x\n[{"a":"[1]"}]', [{ a: '[1]' }]],
    ['\uFEFF<br />\uFEFF[]\n\n', []],
    ['Array\n(\n    [0] => 1\n)\n{"a":[1]}', { a: [1] }],
    ['Array\n(\n    [0] => 1\n)\n[]', []],
    ['[{"a":"]"}]\n<!-- Page cached -->', [{ a: ']' }]],
    ['{"a":1}<br />\nWarning: Undefined index [foo] in {x}', { a: 1 }],
    ['<br />Notice: [0]\n[{"a":1}]\n<!-- [cached] -->', [{ a: 1 }]],
    [`${'Notice: [foo] in {bar}\n'.repeat(40)}[{"a":1}]`, [{ a: 1 }]],
    ['{"a":"\\\\"} trailing "quote', { a: '\\' }],
  ])('%j gives the JSON behind the noise', (text, value) => {
    expect(parseJson(text)?.value).toEqual(value);
  });

  test('clean JSON has no noise, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        expect(parseJson(JSON.stringify(value))).toEqual({
          value: JSON.parse(JSON.stringify(value)),
          noise: 0,
        });
      }),
    );
  });

  test('no beginning of a JSON text is taken for JSON, with noise in front or without', () => {
    const whole = JSON.stringify([{ id: 1, tags: [1, 2], meta: { a: [{}] } }, { id: 2 }]);
    for (let length = 1; length < whole.length; length += 1) {
      expect(parseJson(whole.slice(0, length))).toBeUndefined();
      expect(parseJson(`<br />Notice: x\n${whole.slice(0, length)}`)).toBeUndefined();
    }
  });

  test.each(['<!DOCTYPE html><script>var a = [1];</script>', '<html>{"a":1}</html>'])(
    'nothing in a page is taken for the answer: %s',
    (text) => {
      expect(parseJson(text)).toBeUndefined();
    },
  );

  test('a bracket in a text of a cut answer is not where the JSON begins', () => {
    expect(parseJson('{"text":"see [1]')).toBeUndefined();
  });

  test('a flood of brackets is given up quickly', () => {
    const started = performance.now();
    expect(parseJson(`x${' [1'.repeat(300_000)}]`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('what is nested too deep is refused at once, however large it is', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(parseJson(nested(200))?.value).toBeDefined();
    expect(parseJson(nested(201))).toBeUndefined();
    const started = performance.now();
    for (const text of ['['.repeat(10_000_000), '{"a":'.repeat(2_000_000), nested(5_000_000)]) {
      expect(parseJson(text)).toBeUndefined();
      expect(parseJson(`noise ${text}`)).toBeUndefined();
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
