import { describe, expect, it } from 'vitest';
import { html } from '../../../src/lib/html-template.js';

describe('html', () => {
  it('escapes values for texts and quoted attributes, and nothing twice', () => {
    const bold = html`<b title="${"\"><i a='b'>"}">${'<&>'}</b>`;
    expect(bold.html).toBe('<b title="&quot;&gt;&lt;i a=&apos;b&apos;&gt;">&lt;&amp;&gt;</b>');
    expect(html`<p>${bold}${null}${0}${[html`<i>1</i>`, html`<i>2</i>`]}</p>`.html).toBe(
      `<p>${bold.html}0<i>1</i>\n<i>2</i></p>`,
    );
  });
});
