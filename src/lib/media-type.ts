const MEDIA_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  epub: 'application/epub+zip',
  pdf: 'application/pdf',
  zip: 'application/zip',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  webm: 'video/webm',
  csv: 'text/csv',
  txt: 'text/plain',
};

/** Ending of the file an address names, in lower case without the dot; null when it has none. */
export function fileEnding(address: string): string | null {
  return /\.([a-z0-9]{1,8})(?:[?#]|$)/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

/** Media type (RFC 6838) of a common file ending, else null. */
export function mediaTypeOf(ending: string | null): string | null {
  return (ending && MEDIA_TYPES[ending]) || null;
}
