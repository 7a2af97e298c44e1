const PALETTES = [
  ['#3b2a20', '#c98b4b', '#f4e3cf'],
  ['#22372b', '#7ba66d', '#e9f0dc'],
  ['#2b2f4a', '#d98c6a', '#f6e9e1'],
  ['#4a2332', '#d7a1a9', '#f8ecea'],
  ['#1f3a44', '#73a9ad', '#e6f1ee'],
  ['#493a1e', '#d9b650', '#f8f0d8'],
] as const;

/**
 * A picture for `/demo-images/<slug>.svg` or `/demo-images/<slug>-300x300.svg`, drawn from the slug alone; null for
 * any other path.
 */
export function demoImage(path: string): string | null {
  const match = /^\/demo-images\/([a-z0-9-]+?)(?:-(\d{2,4})x\2)?\.svg$/.exec(path);
  if (!match) return null;
  const [, slug = '', size = '1200'] = match;
  const seed = hash(slug);
  const [ink, accent, paper] = PALETTES[seed % PALETTES.length] ?? PALETTES[0];
  const title = slug.replace(/-\d+$/, '').replaceAll('-', ' ');
  const radius = 150 + (seed % 90);
  const turn = seed % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 600 600" role="img">
<title>${title}</title>
<rect width="600" height="600" fill="${paper}"/>
<g transform="rotate(${turn} 300 280)"><circle cx="300" cy="280" r="${radius}" fill="${accent}" opacity=".55"/>
<ellipse cx="${300 + radius / 2}" cy="280" rx="${radius / 2}" ry="${radius}" fill="${accent}"/></g>
<circle cx="300" cy="280" r="${radius * 0.45}" fill="${ink}"/>
<text x="300" y="548" font-family="Georgia, serif" font-size="34" text-anchor="middle" fill="${ink}">${title}</text>
</svg>`;
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + character.charCodeAt(0)) % 1_000_003;
  return value;
}
