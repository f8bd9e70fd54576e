/** XML's names. Source: https://www.w3.org/TR/xml/#NT-Name */
const startRanges =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";
const innerRanges = `${startRanges}.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040-`;
// The planes 1 to 14 as pairs of surrogates: a pattern without the flag `u` may begin at any offset.
const astral = "[\\uD800-\\uDB7F][\\uDC00-\\uDFFF]";
const nameStart = new RegExp(`^(?:[${startRanges}]|${astral})`);
const wholeName = new RegExp(`^(?:[${startRanges}]|${astral})(?:[${innerRanges}]|${astral})*$`);
const nameRun = new RegExp(`(?:[${innerRanges}]+|${astral})*`, "y");

/** Whether the character at the offset may begin a name. */
export function nameBegins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code > 0x39 && isPlain(code) : nameStart.test(text.slice(at, at + 2));
}

export function isName(text: string): boolean {
  return wholeName.test(text);
}

/** The offset past the characters at `start` that may stand in a name; `start` itself where there is none. */
export function nameEnd(text: string, start: number): number {
  let end = start;
  while (isPlain(text.charCodeAt(end))) {
    end++;
  }
  if (end < text.length && text.charCodeAt(end) < 0x80) {
    return end;
  }
  nameRun.lastIndex = end;
  nameRun.test(text);
  return Math.max(end, nameRun.lastIndex);
}

/** Letters, digits, hyphens and dots of ASCII: nearly every name, and read much faster than by a pattern. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || // a to z
    (code >= 0x41 && code <= 0x5a) || // A to Z
    (code >= 0x2d && code <= 0x3a && code !== 0x2f) || // - . 0 to 9 :
    code === 0x5f // _
  );
}
