/** Texts as WordPress's filters turn what was typed in into what readers get, as far as the demo's texts need it. */

/** A title or a paragraph's text: entities for a bare ampersand, curly quotes, dashes. */
export function texturized(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, '&#038;')
    .replace(/(^|[\s([])"/g, '$1&#8220;')
    .replaceAll('"', '&#8221;')
    .replace(/(^|[\s([])'/g, '$1&#8216;')
    .replaceAll("'", '&#8217;')
    .replaceAll(' - ', ' &#8211; ')
    .replaceAll('...', '&#8230;');
}

/** Content without the comments that mark its blocks; those that make a menu become its list items. */
export function renderedBlocks(content: string, home: string): string {
  const placed = content.replaceAll('%HOME%', home);
  if (placed.includes('<!-- wp:navigation')) return renderedMenu(placed);
  const plain = placed.replace(/<!-- \/?wp:[^>]*-->\n?/g, '').replace(/\n{2,}/g, '\n\n');
  const texts = plain.replace(/>[^<>]+</g, (between) => texturized(between));
  return texts === '' ? '' : `${texts.trimEnd()}\n`;
}

/** The excerpt that WordPress makes of content: its first 55 words. */
export function autoExcerpt(rendered: string): string {
  const words = rendered
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/);
  const cut = words.length > 55 ? `${words.slice(0, 55).join(' ')} [&hellip;]` : words.join(' ');
  return cut === '' ? '' : `<p>${cut}</p>\n`;
}

interface MenuLink {
  label: string;
  url: string;
  opensInNewTab?: boolean;
}

const LINK = /<!-- wp:navigation-(link|submenu) (\{.*?\}) (\/)?-->|<!-- \/wp:navigation-submenu -->/g;

/** The list items of a block menu, as its blocks render outside of a navigation block. */
function renderedMenu(content: string): string {
  const parts = [...content.matchAll(LINK)].map(([, kind, json = '{}', closed]) => {
    if (kind === undefined) return '</ul></li>';
    const anchor = menuAnchor(JSON.parse(json) as MenuLink);
    if (kind === 'link')
      return `<li class=" wp-block-navigation-item wp-block-navigation-link">${anchor}</li>`;
    const list = '<ul class="wp-block-navigation__submenu-container  wp-block-navigation-submenu">';
    const item = `<li class=" wp-block-navigation-item has-child open-on-hover-click wp-block-navigation-submenu">${anchor}${list}`;
    return closed ? `${item}</ul></li>` : item;
  });
  return `${parts.join('\n')}\n`;
}

function menuAnchor({ label, url, opensInNewTab }: MenuLink): string {
  const target = opensInNewTab ? ' target="_blank"' : '';
  const text = label.replace(/&(?!#?\w+;)/g, '&amp;');
  return `<a class="wp-block-navigation-item__content"  href="${url}"${target}><span class="wp-block-navigation-item__label">${text}</span></a>`;
}
