import { describe, it } from "node:test";
import { earlyEnd } from "../../server/src/rules/early-end";
import { endlessLoop } from "../../server/src/rules/endless-loop";
import { noPrompt } from "../../server/src/rules/no-prompt";
import { seldomReached } from "../../server/src/rules/seldom-reached";
import { unreachableVerb } from "../../server/src/rules/unreachable-verb";
import { checkFixNamed, checkRule } from "../support/check";

describe("unreachable-verb", () => {
  const never = (ending: string, reason: string) =>
    it(`fades what stands after ${ending}`, () =>
      checkRule(
        unreachableVerb,
        `<Response>
  ${ending}
  <Say>Goodbye</Say>
  ~~~~~~~~~~~~~~~~~~ This never runs after ${reason}
</Response>`,
      ));
  never("<Redirect>/menu</Redirect>", "<Redirect>: the flow goes on in the document at its URL");
  never("<Reject/>", "<Reject>: the call has been turned away");
  never("<Leave/>", "<Leave>: the caller has left the queue, and the flow goes on after <Enqueue>");
  never('<Enqueue action="/after">sales</Enqueue>', "<Enqueue>: the flow goes on with the document at 'action'");
  never(
    '<Gather action="/key" actionOnEmptyResult="true"/>',
    "<Gather>: with 'actionOnEmptyResult' the flow always goes on with the document at 'action'",
  );

  for (const runs of [
    "<Dial>+14155550100</Dial>",
    "<Enqueue>sales</Enqueue>",
    '<Gather action="/key"/>',
    '<Record action="/recorded"/>',
    '<Pay action="/paid"/>',
  ]) {
    it(`says nothing after ${runs}: what follows can run`, () =>
      checkRule(unreachableVerb, `<Response>${runs}<Say>Goodbye</Say></Response>`));
  }

  it("marks several verbs as one stretch, at the first that ends the flow, and removes them together", () => {
    checkFixNamed(
      unreachableVerb,
      "Remove the verbs that never run",
      `<Response>
  <Hangup/>
  <Say>One</Say>
  <Redirect>/menu</Redirect>
</Response>`,
      `<Response>
  <Hangup/>
</Response>`,
    );
  });

  it("offers to remove the 'action' that ends the flow", () =>
    checkFixNamed(
      unreachableVerb,
      "Remove 'action' of <Dial>",
      `<Response><Dial action="/after">+14155550100</Dial><Say>Nobody is here.</Say></Response>`,
      `<Response><Dial>+14155550100</Dial><Say>Nobody is here.</Say></Response>`,
    ));
});

describe("endless-loop", () => {
  it("says nothing where a template decides, where music is meant to repeat, or while the tag is typed", () => {
    checkRule(endlessLoop, `<Response>{{#if Digits}}<Say>Thanks</Say>{{else}}<Gather/>{{/if}}</Response>`);
    checkRule(endlessLoop, `<!-- twiml: wait --><Response><Play>/hold.mp3</Play><Redirect/></Response>`);
    checkRule(endlessLoop, `<Response><Redirect>{{url}}</Redirect></Response>`);
    checkRule(endlessLoop, `<Response><Gather`);
  });

  it("takes an empty URL for none, as Twilio does", () =>
    checkRule(
      endlessLoop,
      `<Response>
  <Gather action=""><Say>Press 1.</Say></Gather>
          ~~~~~~~~~ <Gather> has an empty 'action': Twilio asks for this same document again
  <Record action="{{url}}"/>
</Response>`,
    ));

  it("says nothing of asking a silent caller once more", () => {
    const again = "<Say>We did not receive any input.</Say><Redirect/>";
    checkRule(endlessLoop, `<Response><Gather action="/choice"><Say>Press 1.</Say></Gather>${again}</Response>`);
  });
});

describe("early-end", () => {
  it("says nothing where a verb follows, or where a template may write one", () => {
    const start = `<Start><Stream url="wss://example.com/audio"/></Start>`;
    checkRule(earlyEnd, `<Response>${start}<Pause length="60"/></Response>`);
    checkRule(earlyEnd, `<Response>${start}{{rest}}</Response>`);
  });
});

describe("no-prompt", () => {
  it("takes a question right before for one, and what a template may ask", () => {
    checkRule(noPrompt, `<Response><Say>Press 1.</Say><Gather action="/key"/></Response>`);
    checkRule(noPrompt, `<Response><Gather action="/key">{{question}}</Gather></Response>`);
  });
});

describe("seldom-reached", () => {
  for (const right of [
    '<Record action="/a"/>',
    '<Record action="/a"/><Say>I did not receive a recording</Say>',
    '<Record action="/a"/><Pause/><Hangup/>',
    '<Record action="/a"/><Redirect>/again</Redirect>',
    '<Record action="/a"/><Play>/nothing-recorded.mp3</Play>',
    '<Record action="/a"/><Say>{{Fallback}}</Say>',
    '<Record action="/a"/><Say>Keine Nachricht</Say>',
    '<Pay action="/a"/><Say>Sorry, we could not take your payment.</Say>',
    '<Gather action="/a"><Say>Press 1</Say></Gather><Say>Goodbye</Say>',
  ]) {
    it(`says nothing of ${right}`, () => checkRule(seldomReached, `<Response>${right}</Response>`));
  }

  it("marks the first verb that is not meant for the exception", () =>
    checkRule(
      seldomReached,
      `<Response>
  <Pay action="/paid"/>
  <Gather action="/next"><Say>Press 1 to go on.</Say></Gather>
   ~~~~~~ This runs only when every attempt to pay has failed: otherwise the answer of 'action' goes on after <Pay>
  <Say>Thank you.</Say>
</Response>`,
    ));
});
