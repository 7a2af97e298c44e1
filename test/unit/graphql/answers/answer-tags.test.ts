import { describe, expect, it } from 'vitest';
import { AnswerTags } from '../../../../src/graphql/answers/answer-tags.js';

describe('AnswerTags', () => {
  it('writes tags into the header that are no ASCII, or have a comma or a space, percent-encoded', () => {
    const tags = new AnswerTags();
    tags.read({ value: {}, tags: ['list:pa_größe', 'source:a,b c', 'list:pa_%e3'] });
    const { header, extensions } = tags.toCacheTags();
    expect(header).toBe('list:pa_gr%C3%B6%C3%9Fe,source:a%2Cb%20c,list:pa_%e3');
    expect(extensions).toEqual({ apolloCacheTags: ['list:pa_größe', 'source:a,b c', 'list:pa_%e3'] });
  });

  it('cannot tell several lists of entities apart, and names all tags together', () => {
    const tags = new AnswerTags();
    const [first, second] = [{}, {}];
    tags.read({ value: first, tags: ['product:1'] });
    tags.read({ value: second, tags: ['product:2'] });
    for (const found of [[first], [second]]) tags.entities(found, () => true);
    expect(tags.toCacheTags().extensions).toEqual({ apolloCacheTags: ['product:1', 'product:2'] });
  });
});
