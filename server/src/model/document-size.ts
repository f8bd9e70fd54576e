/** In bytes of UTF-8, inclusive. Source: https://www.twilio.com/docs/api/errors/11750, which says 64 kB. */
export const maximumDocumentSize = 65_536;

/** In characters, inclusive, of a document that a request brings along. Source: https://www.twilio.com/docs/api/errors/32018 */
export const maximumInlineLength = 4000;

/** Whether the text takes more bytes in UTF-8 than Twilio accepts. */
export function isTooLarge(text: string): boolean {
  if (text.length > maximumDocumentSize) {
    return true;
  }
  // No UTF-16 unit takes more than three bytes.
  return text.length * 3 > maximumDocumentSize && new TextEncoder().encode(text).length > maximumDocumentSize;
}
