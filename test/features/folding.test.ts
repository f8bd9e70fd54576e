import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { foldingRanges } from "../../server/src/features/folding";

/** For each thing to fold, what stays visible of the document when it is folded, behind its kind. */
function folded(text: string): string[] {
  return foldingRanges(parseDocument(text)).map(({ span, kind }) => {
    const from = text.slice(span.start).search(/[\r\n]/) + span.start;
    const to = text.slice(span.end).search(/[\r\n]|$/) + span.end;
    return `${kind}: ${(text.slice(0, from) + text.slice(to)).replaceAll("\n", "⏎")}`;
  });
}

describe("folding", () => {
  const cases: readonly (readonly [name: string, text: string, folded: readonly string[]])[] = [
    ["leaves the end tag visible", "<Response>\n  <Hangup/>\n</Response>\n", ["element: <Response>⏎</Response>⏎"]],
    ["hides no line with an end tag in it", "<Say>\n  Hello</Say>", []],
    [
      "folds elements inside of elements, and none of one line",
      "<Response>\n  <Gather>\n    <Say>1</Say>\n  </Gather>\n</Response>",
      ["element: <Response>⏎</Response>", "element: <Response>⏎  <Gather>⏎  </Gather>⏎</Response>"],
    ],
    [
      "folds an element and its content where the start tag has several lines",
      '<Gather\n  action="/a"\n>\n  <Say>1</Say>\n</Gather>',
      ["element: <Gather⏎</Gather>", 'element: <Gather⏎  action="/a"⏎>⏎</Gather>'],
    ],
    [
      "folds a start tag without content, and leaves its last line where it stands alone",
      '<Stream\n  url="wss://a.example"\n  name="b"\n/>',
      ["element: <Stream⏎/>"],
    ],
    [
      "does not hide the end of a tag behind its last attribute",
      '<Stream\n  url="wss://a.example"\n  name="b"/>',
      ['element: <Stream⏎  name="b"/>'],
    ],
    ["folds a comment whole", "<!-- a\n b\n -->\n<Response/>", ["comment: <!-- a⏎<Response/>"]],
    ["hides nothing behind a comment", "<!-- a\n b\n --><Response/>", ["comment: <!-- a⏎ --><Response/>"]],
    [
      "folds CDATA and leaves its end where the end tag is",
      "<Task><![CDATA[\n{}\n]]></Task>",
      ["element: <Task><![CDATA[⏎]]></Task>", "cdata: <Task><![CDATA[⏎]]></Task>"],
    ],
    [
      "folds regions inside of regions",
      "<!-- #region a -->\n<Say/>\n<!--#region b-->\n<Play/>\n<!--#endregion-->\n<!-- #endregion a -->",
      ["region: <!-- #region a -->", "region: <!-- #region a -->⏎<Say/>⏎<!--#region b-->⏎<!-- #endregion a -->"],
    ],
    [
      "folds a region without number signs",
      "<!-- region a -->\n<Say/>\n<!-- endregion -->",
      ["region: <!-- region a -->"],
    ],
    [
      "folds the sections of a template, and none that is not closed",
      "{{#a}}\n<Say/>\n{{#b}}\n<Play/>\n{{/b}}\n{{/a}}\n{{#c}}\n",
      ["element: {{#a}}⏎{{/a}}⏎{{#c}}⏎", "element: {{#a}}⏎<Say/>⏎{{#b}}⏎{{/b}}⏎{{/a}}⏎{{#c}}⏎"],
    ],
    ["takes a region without end or beginning for a comment", "<!-- #endregion -->\n<!-- #region -->\n<Say/>", []],
    ["takes nothing in a comment for an element", "<!-- <Say>\n</Say> -->", ["comment: <!-- <Say>"]],
    [
      "folds nothing whose end tag is missing, and what is around it",
      "<Response>\n  <Gather>\n    <Say/>\n\n</Response>",
      ["element: <Response>⏎</Response>"],
    ],
    ["folds nothing that is not closed", "<!-- a\nb", []],
    ["folds an element that ends with the wrong name", "<Say>\na\n</Sya>", ["element: <Say>⏎</Sya>"]],
    ["knows the line breaks of Windows", "<Say>\r\na\r\n</Say>\r\n", ["element: <Say>\r⏎</Say>\r⏎"]],
    [
      "folds what a template repeats",
      "{{#each a}}\n<Dial>\n{{b}}\n</Dial>\n{{/each}}",
      ["element: {{#each a}}⏎{{/each}}", "element: {{#each a}}⏎<Dial>⏎</Dial>⏎{{/each}}"],
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => assert.deepEqual(folded(text), expected));
  }

  it("answers for a line of a megabyte", () => {
    const text = `<Response>${"<Say>a</Say>".repeat(80_000)}\n</Response>`;
    assert.equal(foldingRanges(parseDocument(text)).length, 0);
  });
});
