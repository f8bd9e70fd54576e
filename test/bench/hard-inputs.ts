import { callFlow } from "./call-flow.mjs";

/** What every other input is held against: as much TwiML as Twilio takes. */
export const soundDocument = callFlow(64 * 1024);

/** Documents at which servers of other languages have stopped to answer. */
export const hardInputs: Readonly<Record<string, string>> = {
  "1 MB": callFlow(1024 * 1024),
  "10,000 mistakes": inResponse('<Say lop="2">Hello</Say>\n'.repeat(10_000)),
  "2,000 nested tags": inResponse("<Gather>".repeat(2_000) + "</Gather>".repeat(2_000)),
  "5,000 end tags of nothing beside holes": inResponse("<Gather><Say>{{{name}}}</Say></Gather></Dial>\n".repeat(5_000)),
  "a line of 1 MB": inResponse(`<Say>${"Press 1 for sales. ".repeat(55_000)}</Say>`),
  "10,000 tags in a line of 1 MB": callFlow(1024 * 1024).replaceAll("\n", " "),
  "an unclosed quote at the top of 64 KB": soundDocument.replace('action="/menu/1"', 'action="/menu/1'),
  "an unclosed comment at the top of 64 KB": soundDocument.replace("<Response>", "<Response><!--"),
};

function inResponse(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n${content}</Response>\n`;
}
