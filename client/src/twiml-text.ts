/** As much of a file as is searched, in UTF-16 units: Twilio takes no document of more than 64 KB. */
export const searchedLength = 64 * 1024;

/** Whether an XML text may be TwiML, so that the server should have a look at it. Reads the first `searchedLength` units. */
export function mayBeTwiml(text: string): boolean {
  return /<Response[\s>/]/.test(text.slice(0, searchedLength));
}
