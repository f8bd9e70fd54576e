import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../../server/src/document";
import { diagnostics } from "../../../server/src/features/diagnostics";
import { rules } from "../../../server/src/rules";
import { checkNotOffered, checkRefactoring } from "./support/check-refactoring";

/** In a voice that knows SSML. */
function said(text: string, voice = "Polly.Joanna"): string {
  return `<Response>\n  <Say voice="${voice}">${text}</Say>\n</Response>`;
}

function checkFindings(text: string): void {
  const onError = (_: unknown, error: unknown) => {
    throw error;
  };
  assert.deepEqual(
    diagnostics(parseDocument(text), { rules, onError }).map(({ message }) => message),
    [],
  );
}

describe("insert-pause", () => {
  for (const [before, after] of [
    [said("One.| Two."), said('One.<break time="500ms"/> Two.')],
    [said("|One."), said('<break time="500ms"/>One.')],
    [said("One.|"), said('One.<break time="500ms"/>')],
    [said("<p>One.| Two.</p>"), said('<p>One.<break time="500ms"/> Two.</p>')],
    [said("One.|", "Google.en-US-Wavenet-A"), said('One.<break time="500ms"/>', "Google.en-US-Wavenet-A")],
    [said("A &amp;| B"), said('A &amp;<break time="500ms"/> B')],
    [said("Hello wo|rld."), said('Hello world<break time="500ms"/>.')],
    [said("Hello |world."), said('Hello <break time="500ms"/>world.')],
    [said("It is{{#a}} 3.|5{{/a}}."), said('It is{{#a}} 3.5<break time="500ms"/>{{/a}}.')],
    [said("A&amp;f|ine&lt;"), said('A&amp;fine<break time="500ms"/>&lt;')],
    [said("你|好世界"), said('你好<break time="500ms"/>世界')],
    ["<Response><Say>One.|</Say></Response>", '<Response><Say>One.<break time="500ms"/></Say></Response>'],
  ] as const) {
    it(before, () => {
      const { title } = checkRefactoring("insert-pause", before, after);
      assert.equal(title, 'Insert a pause: <break time="500ms"/>');
      checkFindings(after);
    });
  }

  it("trusts a voice that a template names", () =>
    void checkRefactoring("insert-pause", said("a| b", "{{Voice}}"), said('a<break time="500ms"/> b', "{{Voice}}")));

  for (const marked of [
    said("One.| Two.", "alice"),
    said("«One.» Two."),
    said("A &am|p; B"),
    said("Hi {{Na|me}}"),
    said("Hi \uD83D|\uDE00"),
    said("<![CDATA[One.|]]>"),
    said("<!-- a| -->"),
    said('<say-as interpret-as="digits">4|2</say-as>'),
    said("<s|>One</s>"),
    '<Response><Say voice="Polly.|Joanna">One</Say></Response>',
    '<Response><Say voice="Polly.Joanna">One|</Response>',
    said("A & B|"),
    "<Response><Message>Hi|</Message></Response>",
    "<Response>|</Response>",
  ]) {
    it(`is not offered in ${marked}`, () => checkNotOffered("insert-pause", marked));
  }
});

describe("wrap-in-…", () => {
  for (const [id, before, after, title] of [
    [
      "wrap-in-emphasis",
      said("Do «not» hang up."),
      said('Do <emphasis level="strong">not</emphasis> hang up.'),
      'Stress the selection: <emphasis level="strong">',
    ],
    [
      "wrap-in-emphasis",
      said("Please d«o no»t hang up."),
      said('Please <emphasis level="strong">do not</emphasis> hang up.'),
      'Stress the selection: <emphasis level="strong">',
    ],
    [
      "wrap-in-prosody",
      said("Your number is 00«4711»."),
      said('Your number is 00<prosody rate="85%">4711</prosody>.'),
      'Speak the selection more slowly: <prosody rate="85%">',
    ],
    [
      "wrap-in-prosody",
      said("«\r\n Your <s>code</s> \r\n»"),
      said('\r\n <prosody rate="85%">Your <s>code</s></prosody> \r\n'),
      'Speak the selection more slowly: <prosody rate="85%">',
    ],
    [
      "wrap-in-prosody",
      said("«A {{#b}}{{B}}{{/b}}»"),
      said('<prosody rate="85%">A {{#b}}{{B}}{{/b}}</prosody>'),
      'Speak the selection more slowly: <prosody rate="85%">',
    ],
    [
      "wrap-in-say-as",
      said("<s>Code «4711»</s>", "Polly.Joanna-Neural"),
      said('<s>Code <say-as interpret-as="digits">4711</say-as></s>', "Polly.Joanna-Neural"),
      'Read the selection digit by digit: <say-as interpret-as="digits">',
    ],
  ] as const) {
    it(`${id} in ${before}`, () => {
      assert.equal(checkRefactoring(id, before, after).title, title);
      checkFindings(after);
    });
  }

  for (const [id, marked] of [
    ["wrap-in-emphasis", said("Do «not» hang up.", "Polly.Joanna-Neural")],
    ["wrap-in-prosody", said("Do «not» hang up.", "man")],
    ["wrap-in-prosody", said("Do not| hang up.")],
    ["wrap-in-prosody", said("Do« »not hang up.")],
    ["wrap-in-prosody", said("A «<s>B» C</s>")],
    ["wrap-in-prosody", said("A «<s>B</s»>")],
    ["wrap-in-prosody", said("A «{{#b}}B» C{{/b}}")],
    ["wrap-in-prosody", said("{{#b}}A «B{{else}}C» D{{/b}}")],
    ["wrap-in-prosody", said("A «&am»p; C")],
    ["wrap-in-prosody", said("A « & » C")],
    ["wrap-in-say-as", said("A «<s>4</s>» C")],
    ["wrap-in-say-as", said("Hello «world»")],
    ["wrap-in-emphasis", said("A «<p>B</p>» C")],
    ["wrap-in-emphasis", said('<say-as interpret-as="digits">«42»</say-as>')],
    ["wrap-in-prosody", '<Response><Say voice="«Polly».Joanna">One</Say></Response>'],
    ["wrap-in-prosody", '<Response>«<Say voice="Polly.Joanna">One</Say>»</Response>'],
    ["wrap-in-prosody", "<Response><Message>«Hi»</Message></Response>"],
  ] as const) {
    it(`${id} is not offered in ${marked}`, () => checkNotOffered(id, marked));
  }
});

describe("change-voice", () => {
  for (const [before, voice] of [
    ['<Say voice="Polly.Jo|anna">Hi</Say>', "Polly.Joanna-Neural"],
    ['<Say voice="Polly.Ama|rillo">Hi</Say>', undefined],
    ['<Say voice="wo|man">Hi</Say>', "Polly.Danielle-Neural"],
    ['<Say voice="m|an" language="de-DE">Hi</Say>', "Polly.Daniel-Neural"],
    ['<Say voice="ali|ce">Hi</Say>', "Polly.Danielle-Neural"],
    ['<Say voice="ali|ce" language="fr-FR">Hi</Say>', "Polly.Lea-Neural"],
    ['<Say language="en-GB" voice="Polly.Bri|an">Hi</Say>', "Polly.Brian-Neural"],
    ['<S|ay voice="Polly.Zhiyu">Hi</Say>', "Polly.Zhiyu-Neural"],
    ['<Say voice="Polly.Rus|sell">Hi</Say>', "Google.en-AU-Neural2-B"],
    ['<Say voice="Google.it-IT-Standard-F|">Hi</Say>', "Google.it-IT-Neural2-F"],
    ["<Say voice='Polly.Joan|na'>Hi <emphasis>you</emphasis></Say>", "Google.en-US-Neural2-C"],
    ['<Say voice="Polly.Jo|anna-Neural">Hi</Say>', undefined],
    ['<Say voice="Polly.Ge|raint">Hi</Say>', undefined],
    ['<Say voice="{{Vo|ice}}">Hi</Say>', undefined],
    ['<Say voice="m|an" language="{{Language}}">Hi</Say>', undefined],
    ['<Say voice="man">H|i</Say>', undefined],
    ["<S|ay>Hi</Say>", undefined],
    ['<Say voice="ma|n>Hi</Say>', undefined],
    ['<Say {{#a}}voice="ma|n"{{/a}}>Hi</Say>', undefined],
  ] as const) {
    const marked = `<Response>\r\n\t${before}\r\n</Response>`;
    it(`changes ${before} to ${voice ?? "no other"}`, () => {
      if (voice === undefined) {
        checkNotOffered("change-voice", marked);
        return;
      }
      const after = marked.replace("|", "").replace(/voice=(["'])[^"']*/, `voice=$1${voice}`);
      const { title } = checkRefactoring("change-voice", marked, after);
      assert.equal(title, `Change the voice to '${voice}'`);
      checkFindings(after);
    });
  }
});

describe("change-voice-everywhere", () => {
  it("changes the voice of all elements that have it", () => {
    const { title } = checkRefactoring(
      "change-voice-everywhere",
      '<Say voice="Polly.Jo|anna">a</Say><Say voice="Polly.Matthew">b</Say><Gather><Say voice="Polly.Joanna">c</Say></Gather>',
      '<Say voice="Polly.Joanna-Neural">a</Say><Say voice="Polly.Matthew">b</Say><Gather><Say voice="Polly.Joanna-Neural">c</Say></Gather>',
    );
    assert.equal(title, "Change the voice to 'Polly.Joanna-Neural' in all 2 places");
  });

  it("leaves those that need another one", () => {
    const needsStandard = '<Say voice="Polly.Joanna"><emphasis>c</emphasis></Say>';
    checkNotOffered("change-voice-everywhere", `<Say voice="Polly.Jo|anna">a</Say>${needsStandard}`);
  });

  it("is not offered for one element", () =>
    checkNotOffered("change-voice-everywhere", '<Say voice="Polly.Jo|anna">a</Say>'));
});
