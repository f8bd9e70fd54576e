/** A part of the text that is on its own: the engine keeps a whole text alive for a slice of it. */
export function detached(text: string, start = 0, end = text.length): string {
  return ` ${text.slice(start, end)}`.slice(1);
}
