/** The URL, or null when the text is none. (`URL.parse` is younger than the oldest Node supported.) */
export function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
