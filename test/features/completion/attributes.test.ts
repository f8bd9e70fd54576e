import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkAccept, checkFirst, checkLabels, checkNothing, labelsAt } from "../../support/check-completion";

describe("attributes", () => {
  it("come with the most used first", () =>
    checkFirst("<Response><Dial |></Dial></Response>", ["action", "record", "callerId", "timeout"]));

  it("come with the required ones first", () =>
    checkFirst("<Response><Connect><Stream |/></Connect></Response>", ["url"]));

  it("are offered once only", () => {
    const labels = labelsAt('<Response><Dial action="/a" |timeout="5" record="true"></Dial></Response>');
    assert(!labels.some((label) => ["action", "timeout", "record"].includes(label)), labels.join(", "));
    assert(labels.includes("callerId"));
  });

  it("that would have no effect come after those that have", () => {
    const labels = labelsAt("<Response><Dial><Number |>+14155550100</Number></Dial></Response>");
    assert(labels.indexOf("sendDigits") < labels.indexOf("machineDetectionTimeout"), labels.join(", "));
    const detecting = '<Response><Dial><Number machineDetection="Enable" |>+14155550100</Number></Dial></Response>';
    assert(labelsAt(detecting).indexOf("machineDetectionTimeout") < labelsAt(detecting).indexOf("statusCallbackEvent"));
  });

  it("of an element that depends on its parent are those for that parent", () => {
    assert(labelsAt("<Response><Dial><Sip |/></Dial></Response>").includes("username"));
    checkNothing("<Response><Refer><Sip |/></Refer></Response>");
  });

  it("that are deprecated come last, struck through", () => {
    const labels = labelsAt("<Response><Gather |/></Response>");
    assert.equal(labels.at(-1), "~enhanced~");
  });

  it("of an unknown element are none", () => checkNothing("<Response><Unheard |/></Response>"));

  for (const [marked, label, expected] of [
    ["<Response><Dial |/></Response>", "timeout", '<Response><Dial timeout="$1"/></Response>'],
    ["<Response><Dial\n|\n/></Response>", "timeout", '<Response><Dial\ntimeout="$1"\n/></Response>'],
    ["<Response><Dial ti|></Dial></Response>", "timeout", '<Response><Dial timeout="$1"></Dial></Response>'],
    ['<Response><Dial action="/a"|/></Response>', "timeout", '<Response><Dial action="/a" timeout="$1"/></Response>'],
    ['<Response><Dial ti|="5"/></Response>', "timeout", '<Response><Dial timeout="5"/></Response>'],
    ['<Response><Dial |timeout="5"/></Response>', "action", '<Response><Dial action="$1" timeout="5"/></Response>'],
    ["<Response><Gather |/></Response>", "method", '<Response><Gather method="${1|GET,POST|}"/></Response>'],
    [
      "<Response><Dial |/></Response>",
      "answerOnBridge",
      '<Response><Dial answerOnBridge="${1|true,false|}"/></Response>',
    ],
    ["<Response><Gather |/></Response>", "input", '<Response><Gather input="$1"/></Response>'],
    ["<Response><Say |>Hi</Say></Response>", "voice", '<Response><Say voice="$1">Hi</Say></Response>'],
    ["<Response><Say |\n  <Pause/></Response>", "voice", '<Response><Say voice="$1"\n  <Pause/></Response>'],
    ['<Response><Say |="x">Hi</Say></Response>', "voice", '<Response><Say voice="x">Hi</Say></Response>'],
    ['<Response><Say | = "x">Hi</Say></Response>', "voice", '<Response><Say voice = "x">Hi</Say></Response>'],
    ['<Response><Say\n  |="x">Hi</Say></Response>', "voice", '<Response><Say\n  voice="x">Hi</Say></Response>'],
    [
      '<Response><Say loop="2"|="x">Hi</Say></Response>',
      "voice",
      '<Response><Say loop="2" voice="x">Hi</Say></Response>',
    ],
  ] as const) {
    it(`${JSON.stringify(marked)} → ${label}`, () => checkAccept(marked, label, expected));
  }
});

describe("values", () => {
  for (const [marked, expected] of [
    ['<Response><Dial answerOnBridge="|"/></Response>', ["true", "false"]],
    ['<Response><Dial method="|"/></Response>', ["POST", "GET"]],
    ['<Response><Gather input="dtmf |"/></Response>', ["speech"]],
    ['<Response><Gather input="| speech"/></Response>', ["dtmf"]],
    [
      '<Response><Dial><Number statusCallbackEvent="ringing |"/></Dial></Response>',
      ["initiated", "answered", "completed"],
    ],
    ['<Response><Say voice="Polly.Vicki" language="|"/></Response>', ["de-DE"]],
    ['<Response><Gather speechTimeout="|"/></Response>', ["auto"]],
  ] as const) {
    it(`${marked}: all, and no other`, () => checkLabels(marked, [...expected]));
  }

  for (const [marked, expected] of [
    ['<Response><Say voice="|"/></Response>', ["Polly.Matthew-Generative"]],
    ['<Response><Say language="de-DE" voice="|"/></Response>', ["Polly.Vicki-Generative", "Polly.Daniel-Generative"]],
    ['<Response><Say language="|"/></Response>', ["en-US", "af-ZA"]],
    ['<Response><Dial ringTone="|"/></Response>', ["us", "uk"]],
    ['<Response><Dial record="|"/></Response>', ["do-not-record", "record-from-answer"]],
    ['<Response><Say><say-as interpret-as="|"/></Say></Response>', ["characters", "spell-out"]],
  ] as const) {
    it(`${marked}: ${expected[0]} first`, () => checkFirst(marked, expected));
  }

  it("of `voice` are narrowed by the language", () => {
    const labels = labelsAt('<Response><Say language="fr-FR" voice="|"/></Response>');
    assert(labels.includes("Polly.Lea") && !labels.includes("Polly.Joanna"), labels.join(", "));
  });

  it("of free text are none", () => checkNothing('<Response><Dial action="|"/></Response>'));

  it("with a hole in them are not completed", () => checkNothing('<Response><Dial record="{{Mode}}|"/></Response>'));

  for (const [marked, label, expected] of [
    ['<Response><Dial record="|"/></Response>', "true", '<Response><Dial record="true"/></Response>'],
    ["<Response><Dial record='|'/></Response>", "true", "<Response><Dial record='true'/></Response>"],
    ["<Response><Dial record=|/></Response>", "true", '<Response><Dial record="true"/></Response>'],
    [
      '<Response><Dial record="re|cord"/></Response>',
      "record-from-answer",
      '<Response><Dial record="record-from-answer"/></Response>',
    ],
    ['<Response><Gather input="dt| speech"/></Response>', "dtmf", '<Response><Gather input="dtmf speech"/></Response>'],
    ['<Response><Dial record="|\n</Response>', "true", '<Response><Dial record="true"\n</Response>'],
    ['<Response><Say voice="|>a</Say></Response>', "man", '<Response><Say voice="man">a</Say></Response>'],
    ["<Response><Say voice='ma|>a</Say></Response>", "man", "<Response><Say voice='man'>a</Say></Response>"],
    ['<Response><Say voice="|', "man", '<Response><Say voice="man"'],
    ['<Response><Gather input="dtmf |/></Response>', "speech", '<Response><Gather input="dtmf speech"/></Response>'],
    [
      '<Response><Say voice="| loop="2">a</Say></Response>',
      "man",
      '<Response><Say voice="man" loop="2">a</Say></Response>',
    ],
  ] as const) {
    it(`${JSON.stringify(marked)} → ${label}`, () => checkAccept(marked, label, expected));
  }

  it("stay in the line of the cursor, as editors want it", () => {
    checkAccept('<Dial record="re\n  t|r\nx"/>', "true", '<Dial record="re\ntrue\nx"/>');
    checkAccept('<Gather input="|\r\n  dtmf"/>', "speech", '<Gather input="speech\r\n  dtmf"/>');
  });

  it("keep what is behind the cursor when they are inserted", () =>
    checkAccept(
      '<Response><Dial record="re|x"/></Response>',
      "true",
      '<Response><Dial record="truex"/></Response>',
      "insert",
    ));
});
