import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fullMessage } from "../../server/src/features/diagnostics";
import { rules } from "../../server/src/rules";
import { findingsOf } from "../support/check";
import { addNotes, stripNotes } from "../support/markup";

/** `marked` must show every finding with all that a person is told of it. */
function checkFullMessages(marked: string): void {
  const text = stripNotes(marked);
  const found = findingsOf(rules, text).map((finding) => ({ ...finding, message: fullMessage(finding) }));
  assert.equal(addNotes(text, found), marked);
}

function pagesOf(text: string): (string | undefined)[] {
  return findingsOf(rules, text).map(({ url }) => url);
}

describe("What a person is told", () => {
  it("is also what becomes of a document that is not well-formed", () =>
    checkFullMessages(`<Response>
  <Say>Fish & chips</Say>
            ~ '&' must be written as '&amp;'. Twilio runs nothing of a document that is not well-formed.
</Response>`));

  it("is what Twilio logs of a value", () =>
    checkFullMessages(`<Response>
  <Dial timeLimit="x" method="PUT" action="/a">+14155550100</Dial>
                   ~ 'timeLimit' must be a whole number of seconds from 1 to 86400, not 'x'. Twilio logs warning 13216 and ignores it.
                              ~~~ 'PUT' is not a valid value for 'method': write 'POST' or 'GET'. Twilio logs warning 13210 and ignores it.
</Response>`));

  it("is that Twilio says nothing about what it ignores", () =>
    checkFullMessages(`<Response>
  <Dial method="GET">+14155550100</Dial>
        ~~~~~~~~~~~~ 'method' has no effect without 'action'. Twilio ignores it in silence.
</Response>`));

  it("ends as the message does where that asks", () =>
    checkFullMessages(`<Response>
  <Say foice="alice">Hello</Say>
       ~~~~~ <Say> has no attribute 'foice'; did you mean 'voice'? Twilio logs a warning and ignores it.
</Response>`));

  it("is what gets lost of a SIP address", () =>
    checkFullMessages(`<Response>
  <Dial><Sip>sip:alice@example.com?order=7</Sip></Dial>
                                   ~~~~~ Twilio passes on headers that begin with 'X-', 'User-to-User', 'Remote-Party-ID', 'P-Preferred-Identity' or 'P-Called-Party-ID' alone, not 'order'. The call arrives without the header.
</Response>`));

  it("is that nothing runs where the tags of a misspelt element differ", () =>
    checkFullMessages(`<Response>
  <Gahter action="/a"><Say>Hello</Say></Gather>
   ~~~~~~ There is no element <Gahter>; did you mean <Gather>? Twilio runs nothing of a document that is not well-formed.
  <Sayy>Hello</Sayy>
   ~~~~ There is no element <Sayy>; did you mean <Say>? Twilio logs a warning and leaves it out, with all that stands in it.
</Response>`));

  it("speaks of no call in the answer to a message", () =>
    checkFullMessages(`<Response>
  <Message statusCallback="https://my_host.com/x">Hello</Message>
                                   ~~~~~~~~~~~ A host name cannot contain an underscore: 'my_host.com'. Everything else goes on, but your server is not told.
</Response>`));

  it("keeps words apart from what a number must be", () =>
    checkFullMessages(`<Response>
  <Say voice="Polly.Joanna"><prosody rate="x">Hello</prosody></Say>
                                           ~ 'rate' must be a percentage of the voice's usual speed, e.g. '85%', or one of 'x-slow', 'slow', 'medium', 'fast' or 'x-fast', not 'x'. Twilio logs warning 13513 and ignores it.
</Response>`));

  it("is no more than the message where Twilio calls the number", () =>
    checkFullMessages(`<Response>
  <Dial>(415) 555-0100</Dial>
        ~~~~~~~~~~~~~~ Twilio reads a number without a country code as one of North America; with '+1' it is clear to everybody
</Response>`));
});

describe("The page of a finding", () => {
  it("is that of Twilio's error", () =>
    assert.deepEqual(pagesOf("<Response><Say>a & b</Say></Response>"), [
      "https://www.twilio.com/docs/api/errors/12100",
    ]));

  it("is that of the element where Twilio has no number", () =>
    assert.deepEqual(pagesOf('<Response><Dial method="GET">+14155550100</Dial></Response>'), [
      "https://www.twilio.com/docs/voice/twiml/dial",
    ]));

  it("is that of the attribute where it has one", () =>
    assert.deepEqual(
      pagesOf('<Response><Say voice="Polly.Joanna-Neural"><prosody pitch="high">Hello</prosody></Say></Response>'),
      ["https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html"],
    ));

  it("is that of the element whose name it is about", () =>
    assert.deepEqual(pagesOf('<Response><Gather action="/a"/></Response>'), [
      "https://www.twilio.com/docs/voice/twiml/gather",
    ]));
});
