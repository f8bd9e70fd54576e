import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { pastedElements } from "../../server/src/features/pasted-elements";
import { extractCursor } from "../support/markup";

/** The document after both elements were put at the cursor. */
function pasted(marked: string): string {
  const { text, offset } = extractCursor(marked);
  const elements = ["<Play>a.mp3</Play>", "<Play>b.mp3</Play>"];
  return text.slice(0, offset) + pastedElements(parseDocument(text), offset, elements) + text.slice(offset);
}

describe("Pasted elements", () => {
  for (const [where, marked, expected] of [
    [
      "in an indented line",
      "<Response>\n    |\n</Response>",
      "<Response>\n    <Play>a.mp3</Play>\n    <Play>b.mp3</Play>\n</Response>",
    ],
    [
      "in an empty line, as deep as those beside",
      "<Response>\n\t<Hangup/>\n|\n</Response>",
      "<Response>\n\t<Hangup/>\n\t<Play>a.mp3</Play>\n\t<Play>b.mp3</Play>\n</Response>",
    ],
    [
      "in an empty line above those beside",
      "<Response>\n|\n    <Hangup/>\n</Response>",
      "<Response>\n    <Play>a.mp3</Play>\n    <Play>b.mp3</Play>\n    <Hangup/>\n</Response>",
    ],
    [
      "in an empty line, deeper than the parent",
      "<Response>\r\n  <Gather>\r\n|\r\n  </Gather>\r\n</Response>",
      "<Response>\r\n  <Gather>\r\n    <Play>a.mp3</Play>\r\n    <Play>b.mp3</Play>\r\n  </Gather>\r\n</Response>",
    ],
    [
      "behind the parent's start tag, on lines of their own",
      "<Response>|\n</Response>",
      "<Response>\n  <Play>a.mp3</Play>\n  <Play>b.mp3</Play>\n</Response>",
    ],
    [
      "behind another element, on lines of their own",
      "<Response>\n  <Hangup/>|\n</Response>",
      "<Response>\n  <Hangup/>\n  <Play>a.mp3</Play>\n  <Play>b.mp3</Play>\n</Response>",
    ],
    [
      "before another element, on lines of their own",
      "<Response>\n  |<Hangup/>\n</Response>",
      "<Response>\n  <Play>a.mp3</Play>\n  <Play>b.mp3</Play>\n  <Hangup/>\n</Response>",
    ],
    [
      "before the parent's end tag, on lines of their own",
      "<Response>\n  <Hangup/>\n|</Response>",
      "<Response>\n  <Hangup/>\n  <Play>a.mp3</Play>\n  <Play>b.mp3</Play>\n</Response>",
    ],
    [
      "in the middle of a line, one after the other",
      "<Response>|</Response>",
      "<Response><Play>a.mp3</Play><Play>b.mp3</Play></Response>",
    ],
  ] as const) {
    it(where, () => assert.equal(pasted(marked), expected));
  }
});
