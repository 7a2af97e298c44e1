import { decode } from 'html-entities';

/** Text with its HTML entities decoded once: WordPress stores names escaped (`Salt &amp; Pepper`). */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decode(text) : text;
}
