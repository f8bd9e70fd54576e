import { describe, it } from "node:test";
import { describedRules } from "../../server/src/features/described-rules";
import { suppressionRules } from "../../server/src/features/suppressions";
import { checkAllFixes, checkAllRules } from "../support/check-suppression";

const check = checkAllRules;

describe("twiml-disable-next-line", () => {
  it("hides what the rule finds in the next line with markup, and nowhere else", () =>
    check(`<Response>
  <!-- twiml-disable-next-line deprecated -->

  <Say voice="alice">Hello</Say>
  <Say voice="alice">Hello</Say>
              ~~~~~ The voice 'alice' is deprecated
</Response>`));

  it("hides several rules, with blanks or commas between them and the reason behind a colon", () =>
    check(`<Response>
  <!-- twiml-disable-next-line deprecated, unknown-attribute: the customer wants alice: deprecated or not -->
  <Say voice="alice" speed="2">Hello</Say>
</Response>`));

  it("hides all rules where it names none", () =>
    check(`<Response>
  <!-- twiml-disable-next-line -->
  <Say voice="alice" speed="2">Hello</Say>
</Response>`));

  it("reaches over all lines of a start tag, and of a text", () =>
    check(
      `<Response>
  <!-- twiml-disable-next-line unknown-attribute -->
  <Dial
    timeout="20"
    speed="2"
  >
    <Number speed="2">+14155550100</Number>
            ~~~~~ <Number> has no attribute 'speed'
  </Dial>
  <!-- twiml-disable-next-line unknown-attribute -->
  <Say>
    Hello
    <break speed="2"/>
  </Say>
</Response>`.replace("unknown-attribute deprecated", "unknown-attribute"),
    ));

  it("means the tag right behind it, where one stands in the same line", () =>
    check(`<Response>
  <!-- twiml-disable-next-line deprecated --><Say voice="alice">Hello</Say>
  <Say voice="alice">Hello</Say>
              ~~~~~ The voice 'alice' is deprecated
</Response>`));

  it("reaches over comments, and over the text before the markup", () =>
    check(`<Response>
  <!-- twiml-disable-next-line unexpected-text -->
  <!-- Nobody hears this: -->
  Welcome
  <Pause/>
</Response>`));
});

describe("twiml-disable", () => {
  it("hides the rule until twiml-enable", () =>
    check(`<Response>
  <!-- twiml-disable deprecated -->
  <Say voice="alice">Hello</Say>
  <Say voice="alice">Hello</Say>
  <!-- twiml-enable deprecated -->
  <Say voice="alice">Hello</Say>
              ~~~~~ The voice 'alice' is deprecated
</Response>`));

  it("hides the rule in the whole file when it stands before the root, what is before it included", () =>
    check(`<?xml version="1.0"?>
<!-- twiml-disable deprecated unknown-attribute -->
<Response>
  <Say voice="alice" speed="2">Hello</Say>
</Response>`));

  it("hides all rules where it names none, but for those that are enabled again", () =>
    check(`<Response>
  <!-- twiml-disable -->
  <Say voice="alice" speed="2">Hello</Say>
  <!-- twiml-enable deprecated -->
  <Say voice="alice" speed="2">Hello</Say>
              ~~~~~ The voice 'alice' is deprecated
  <!-- twiml-enable -->
  <Say speed="2">Hello</Say>
       ~~~~~ <Say> has no attribute 'speed'
</Response>`));

  it("hides nothing that keeps the document from being well-formed", () =>
    check(`<!-- twiml-disable -->
~~~~~~~~~~~~~~~~~~~~~~ This suppresses nothing
<Response>
  <Say>Fish & chips</Say>
            ~ '&' must be written as '&amp;'
</Response>`));
});

describe("What is no suppression", () => {
  for (const comment of ["twiml: voice", "disable twiml-disable"]) {
    it(`is <!-- ${comment} -->`, () =>
      check(`<Response>
  <!-- ${comment} -->
  <Say voice="alice">Hello</Say>
              ~~~~~ The voice 'alice' is deprecated
</Response>`));
  }

  it("is a longer name, which is marked", () =>
    check(`<Response>
  <!-- twiml-disabled -->
       ~~~~~~~~~~~~~~ This comment does nothing; did you mean 'twiml-disable'?
  <!-- twiml-disable-file deprecated -->
       ~~~~~~~~~~~~~~~~~~ This comment does nothing; write 'twiml-disable-next-line', 'twiml-disable' or 'twiml-enable'
  <Say voice="alice">Hello</Say>
              ~~~~~ The voice 'alice' is deprecated
</Response>`));

  it("is text and CDATA that reads like one", () =>
    check(`<Response>
  <Say><![CDATA[<!-- twiml-disable -->]]></Say>
  <Say voice="alice">Hello</Say>
              ~~~~~ The voice 'alice' is deprecated
</Response>`));
});

describe("A suppression without use", () => {
  it("is marked, name by name, and its names are removed", () =>
    checkAllFixes(
      `<Response>
  <!-- twiml-disable-next-line no-effect, deprecated, wrong-case -->
                               ~~~~~~~~~ 'no-effect' finds nothing here
                                                      ~~~~~~~~~~ 'wrong-case' finds nothing here
  <Say voice="alice">Hello</Say>
</Response>`,
      `<Response>
  <!-- twiml-disable-next-line deprecated -->
  <Say voice="alice">Hello</Say>
</Response>`,
    ));

  it("is removed altogether rather than left without names, which would be about all rules", () =>
    checkAllFixes(
      `<Response>
  <!-- twiml-disable no-effect wrong-case -->
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ This suppresses nothing
  <Say>Hello</Say>
</Response>`,
      `<Response>
  <Say>Hello</Say>
</Response>`,
    ));

  it("is one that a later comment has taken all work from", () =>
    check(`<Response>
  <!-- twiml-disable deprecated -->
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ 'deprecated' finds nothing here
  <!-- twiml-disable-next-line deprecated -->
  <Say voice="alice">Hello</Say>
</Response>`));

  it("is an enable without disable", () =>
    checkAllFixes(
      `<Response>
  <!-- twiml-disable deprecated -->
  <Say voice="alice">Hello</Say>
  <!-- twiml-enable deprecated no-effect -->
                               ~~~~~~~~~ 'no-effect' is not disabled here
  <!-- twiml-disable-next-line no-effect -->
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ 'no-effect' finds nothing here
  <Pause/>
</Response>`,
      `<Response>
  <!-- twiml-disable deprecated -->
  <Say voice="alice">Hello</Say>
  <!-- twiml-enable deprecated -->
  <Pause/>
</Response>`,
    ));

  it("is an enable of everything where nothing is disabled", () =>
    check(`<Response>
  <!-- twiml-enable -->
  ~~~~~~~~~~~~~~~~~~~~~ Nothing is disabled here
  <Pause/>
</Response>`));

  it("cannot be suppressed itself", () =>
    check(`<Response>
  <!-- twiml-disable unused-suppression -->
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ 'unused-suppression' finds nothing here
  <Pause/>
</Response>`));

  it("is not known where the rule is off", () =>
    check(
      `<Response>
  <!-- twiml-disable-next-line deprecated -->
  <Pause/>
</Response>`,
      { preset: "recommended", rules: { deprecated: "off" } },
    ));
});

describe("The name of a rule that there is not", () => {
  it("is marked once, and changed to the nearest", () =>
    checkAllFixes(
      `<Response>
  <!-- twiml-disable-next-line depricated -->
                               ~~~~~~~~~~ There is no rule 'depricated'; did you mean 'deprecated'?
  <Say voice="alice">Hello</Say>
              ~~~~~ The voice 'alice' is deprecated
</Response>`,
      `<Response>
  <!-- twiml-disable-next-line deprecated -->
  <Say voice="alice">Hello</Say>
</Response>`,
    ));

  it("is removed where none is near", () =>
    checkAllFixes(
      `<Response>
  <!-- twiml-disable-next-line old-voices deprecated -->
                               ~~~~~~~~~~ There is no rule 'old-voices'
  <Say voice="alice">Hello</Say>
</Response>`,
      `<Response>
  <!-- twiml-disable-next-line deprecated -->
  <Say voice="alice">Hello</Say>
</Response>`,
    ));
});

describe("The rules about suppressions", () => {
  for (const { id, examples } of suppressionRules) {
    examples.forEach(({ bad, good }, index) => {
      it(`${id}: example ${index + 1} is mended by its fix`, () => checkAllFixes(bad, good));
    });
  }

  it("have names that no other rule has", () => {
    const ids = describedRules.map(({ id }) => id);
    if (new Set(ids).size !== ids.length) {
      throw new Error(`twice among: ${ids.join(", ")}`);
    }
  });
});

describe("A comment that reads like one for this extension", () => {
  it("is marked where it contradicts the first that says what the document is for", () =>
    check(`<!-- twiml: voice -->
<!-- twiml: messaging -->
            ~~~~~~~~~ This does nothing: the document is for 'voice' by the first such comment
<Response>
</Response>`));

  it("is marked where nothing near is known", () =>
    check(`<Response>
  <!-- twiml-ignore deprecated -->
       ~~~~~~~~~~~~ This comment does nothing; write 'twiml-disable-next-line', 'twiml-disable' or 'twiml-enable'
</Response>`));

  it("is left alone where it may be for people", () =>
    check(`<!-- twiml: the menu of our shop -->
<!-- twiml-server writes this -->
<Response>
</Response>`));
});
