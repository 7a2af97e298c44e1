import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const examples = readdirSync(join(ROOT, 'examples')).map((name) => join('examples', name));
const pages = ['.', 'docs', 'demo', ...examples].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

const read = (page: string) => readFileSync(join(ROOT, page), 'utf8');

/** Targets of a page's links into the project, as `[path, anchor]`; the path is empty for the page itself. */
function linksOf(page: string): [string, string][] {
  const targets = [...read(page).matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]*))?\)/g)];
  return targets.map(([, path = '', anchor = '']) => [path, anchor]);
}

/** Anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  const headings = [...read(page).matchAll(/^#+ (.*)$/gm)];
  return headings.map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('links in the documentation', () => {
  it('are looked for where there are some', () => {
    expect(pages).toContain('README.md');
    expect(linksOf('README.md').length).toBeGreaterThan(10);
  });

  it.each(pages)('lead somewhere: %s', (page) => {
    const broken = linksOf(page).filter(([path, anchor]) => {
      const target = path === '' ? page : join(dirname(page), path);
      return !existsSync(join(ROOT, target)) || (anchor !== '' && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});
