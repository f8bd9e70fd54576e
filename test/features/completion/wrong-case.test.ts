import { describe, it } from "node:test";
import { checkAccept, checkFirst, checkLabels, checkNothing } from "../../support/check-completion";

describe("where only the case of a name is wrong, what the right one takes is offered", () => {
  for (const [marked, first] of [
    ["<Response><say |></say></Response>", ["voice", "language", "loop"]],
    ["<response><|</response>", ["Say", "Dial", "Gather"]],
    ["<response>\n  |\n</response>", ["Say", "Dial", "Gather"]],
    ["<RESPONSE><DIAL><|</DIAL></RESPONSE>", ["Number", "Client", "Conference"]],
    ["<response><refer><|</refer></response>", ["Sip"]],
    ['<Response><pause length="|"/></Response>', []],
    ['<Response><redirect method="|"></redirect></Response>', ["POST", "GET"]],
    ['<Response><Redirect METHOD="|"></Redirect></Response>', ["POST", "GET"]],
  ] as const) {
    it(JSON.stringify(marked), () => checkFirst(marked, [...first]));
  }

  it("and written as the right name would take it", () =>
    checkAccept(
      "<Response><redirect |>/a</redirect></Response>",
      "method",
      '<Response><redirect method="${1|POST,GET|}">/a</redirect></Response>',
    ));

  it("but an unknown name takes nothing", () => {
    checkNothing("<Response><sing |/></Response>");
    checkLabels("<Response><sing><|</sing></Response>", []);
  });

  it("and one letter is no name in the wrong case", () => checkNothing("<Response><S |/></Response>"));
});
