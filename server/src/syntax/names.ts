/** XML's names, as far as the Basic Multilingual Plane. Source: https://www.w3.org/TR/xml/#NT-Name */
const startRanges =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";
const nameStart = new RegExp(`[${startRanges}]`);
const wholeName = new RegExp(`^[${startRanges}][${startRanges}.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040-]*$`);
const nameRun = new RegExp(`[${startRanges}.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040-]*`, "y");

export function isNameStart(character: string): boolean {
  return nameStart.test(character);
}

export function isName(text: string): boolean {
  return wholeName.test(text);
}

/** The offset past the characters at `start` that may stand in a name; `start` itself where there is none. */
export function nameEnd(text: string, start: number): number {
  nameRun.lastIndex = start;
  nameRun.test(text);
  return Math.max(start, nameRun.lastIndex);
}
