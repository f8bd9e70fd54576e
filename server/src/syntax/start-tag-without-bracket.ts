/** Whether the text before an end tag of the name is meant as its element, as in `Say>Hello` before `</Say>`. */
export function hasStartTagWithoutBracket(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && /^(?:\s[^<>]*)?>/.test(text.slice(at + name.length));
}
