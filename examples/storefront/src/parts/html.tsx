import { createElement, type ReactNode, useMemo } from 'react';

const TAGS = new Set(
  'p br hr ul ol li strong b em i s small sub sup h2 h3 h4 h5 blockquote code pre table thead tbody tr th td a'.split(
    ' ',
  ),
);

/**
 * Texts that were written in WordPress. They are built anew from the tags above and the targets of links alone, so
 * nothing in them can run or reach elsewhere.
 */
export function Html({ html, className }: { html: string; className?: string }) {
  const content = useMemo(() => childrenOf(new DOMParser().parseFromString(html, 'text/html').body), [html]);
  return <div className={['prose', className].filter(Boolean).join(' ')}>{content}</div>;
}

function childrenOf(parent: Node): ReactNode[] {
  return [...parent.childNodes].map((node, index) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || ['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName)) return null;
    const tag = node.tagName.toLowerCase();
    const inner = childrenOf(node);
    if (!TAGS.has(tag)) return inner;
    const properties = { key: index, ...(tag === 'a' && { href: linkOf(node), rel: 'nofollow noopener' }) };
    return inner.length > 0 ? createElement(tag, properties, ...inner) : createElement(tag, properties);
  });
}

function linkOf(element: Element): string | undefined {
  const href = element.getAttribute('href') ?? '';
  return /^(https?:|mailto:|tel:|\/|#)/i.test(href) ? href : undefined;
}
