/** A text as one string literal of SDL, such as a description: it may hold quotes, backslashes or line ends. */
export function sdlString(text: string): string {
  return JSON.stringify(text);
}
