import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  checkAccept,
  checkFirst,
  checkLabels,
  checkMatches,
  checkNothing,
  itemAt,
  labelsAt,
} from "../../support/check-completion";

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

  it("that no page describes come after those that one does, though these need another attribute", () => {
    const labels = labelsAt("<Response><Connect><ConversationRelay |/></Connect></Response>");
    assert.deepEqual(labels.slice(-2), ["backgroundnoisereduction", "~elevenlabsLanguageTextNormalization~"]);
  });

  it("in the small letters of Twilio's packages are left out, though they are legal", () => {
    const labels = labelsAt("<Response><Connect><ConversationRelay |/></Connect></Response>");
    assert(labels.includes("speechTimeout") && !labels.includes("speechtimeout"), labels.join(", "));
  });

  it("that hardly anybody writes come after the others", () => {
    const labels = labelsAt("<Response><Dial><Number |/></Dial></Response>");
    assert(labels.indexOf("machineDetection") < labels.indexOf("byoc"), labels.join(", "));
  });

  it("of an unknown element are none", () => checkNothing("<Response><Unheard |/></Response>"));

  for (const [marked, label, expected] of [
    ["<Response><Dial |/></Response>", "timeout", '<Response><Dial timeout="$1"/></Response>'],
    ["<Response><Dial\n|\n/></Response>", "timeout", '<Response><Dial\ntimeout="$1"\n/></Response>'],
    ["<Response><Dial ti|></Dial></Response>", "timeout", '<Response><Dial timeout="$1"></Dial></Response>'],
    ['<Response><Dial action="/a"|/></Response>', "timeout", '<Response><Dial action="/a" timeout="$1"/></Response>'],
    ['<Response><Dial ti|="5"/></Response>', "timeout", '<Response><Dial timeout="5"/></Response>'],
    ['<Response><Dial |timeout="5"/></Response>', "action", '<Response><Dial action="$1" timeout="5"/></Response>'],
    ["<Response><Gather |/></Response>", "method", '<Response><Gather method="${1|POST,GET|}"/></Response>'],
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

describe("where a list can follow, it opens by itself:", () => {
  for (const [marked, label, opens] of [
    ["<Response><Say |/></Response>", "voice", true],
    ["<Response><Gather |/></Response>", "action", true],
    ["<Response><Gather |/></Response>", "method", false],
    ["<Response><Dial |/></Response>", "timeout", false],
    ["<Response><Connect><Stream |/></Connect></Response>", "url", true],
    ["<Response><Dial |/></Response>", "callerId", false],
    ['<Response><Dial callerId="+14155550100"/><Dial |/></Response>', "callerId", true],
    ["<Response><Say>It is <|</Say></Response>", "say-as", true],
    ["<Response><Say>It is <|</Say></Response>", "emphasis", false],
    ["<Response><Connect><ConversationRelay><|</ConversationRelay></Connect></Response>", "Language", true],
    ["<Response><|</Response>", "Gather", true],
    ["<Response><|</Response>", "Redirect", true],
    ["<Response>|</Response>", "Play", true],
    ["<Response><|</Response>", "Say", false],
    ["<Response><|</Response>", "Start", false],
    ["<Response><Sa|>x</Sa></Response>", "Redirect", false],
  ] as const) {
    it(`${label} in ${marked} ${opens ? "does" : "has none"}`, () =>
      assert.equal(itemAt(marked, label).retriggers ?? false, opens));
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
    ['<Response><Gather finishOnKey="|"/></Response>', ["#", "*", "(empty)"]],
    ['<Response><Record finishOnKey="|"/></Response>', ["#", "*", "*#", "1234567890*#"]],
    ['<Response><Pay currency="|"/></Response>', ["usd", "eur", "gbp", "cad", "aud", "jpy"]],
    ['<Response><Say><break time="|"/></Say></Response>', ["500ms", "1s", "200ms", "2s"]],
    ['<Response><Connect><Stream url="|"/></Connect></Response>', ["wss://"]],
    ['<Response><Connect><Stream url="ws|"/></Connect></Response>', ["wss://"]],
    ['<Response><Connect><Stream url="wss://a.example|"/></Connect></Response>', []],
  ] as const) {
    it(`${marked}: all, and no other`, () => checkLabels(marked, [...expected]));
  }

  for (const [marked, expected] of [
    ['<Response><Say voice="|"/></Response>', ["Polly.Joanna-Neural", "Polly.Joanna"]],
    [
      '<Response><Say language="de-DE" voice="|"/></Response>',
      ["Polly.Vicki-Neural", "Polly.Vicki", "Polly.Vicki-Generative"],
    ],
    ['<Response><Say language="|"/></Response>', ["en-US", "de-DE"]],
    ['<Response><Dial ringTone="|"/></Response>', ["us", "uk"]],
    ['<Response><Dial record="|"/></Response>', ["record-from-answer", "record-from-ringing-dual"]],
    ["<Response><Dial><Conference record='|'/></Dial></Response>", ["record-from-start", "do-not-record"]],
    ['<Response><Reject reason="|"/></Response>', ["busy", "rejected"]],
    ['<Response><Gather input="|"/></Response>', ["speech", "dtmf"]],
    ['<Response><Pay><Prompt for="|"/></Pay></Response>', ["payment-card-number", "expiration-date", "security-code"]],
    [
      '<Response><Pay paymentMethod="ach-debit"><Prompt for="|"/></Pay></Response>',
      ["bank-routing-number", "bank-account-number"],
    ],
    ['<Response><Gather language="|"/></Response>', ["en-US", "de-DE", "es-ES", "en-GB", "fr-FR"]],
    ['<Response><Say><lang xml:lang="|"/></Say></Response>', ["en-US", "de-DE", "es-ES"]],
    ['<Response><Dial><Conference startConferenceOnEnter="|"/></Dial></Response>', ["true", "false"]],
    ['<Response><Dial><Conference endConferenceOnExit="|"/></Dial></Response>', ["true", "false"]],
    ['<Response><Record playBeep="|"/></Response>', ["false", "true"]],
    ['<Response><Say><say-as interpret-as="|"/></Say></Response>', ["telephone", "digits", "date"]],
    ['<Response><Gather speechModel="|"/></Response>', ["experimental_conversations", "phone_call", "default"]],
    [
      '<Response><Connect><ConversationRelay interruptible="|"/></Connect></Response>',
      ["any", "none", "speech", "dtmf", "true", "false"],
    ],
    [
      '<Response><Connect><ConversationRelay reportInputDuringAgentSpeech="|"/></Connect></Response>',
      ["speech", "dtmf", "any", "none", "true", "false"],
    ],
  ] as const) {
    it(`${marked}: ${expected[0]} first`, () => checkFirst(marked, expected));
  }

  it("come in the same order where they are a choice, without what is not documented", () => {
    for (const [element, attribute, undocumented = []] of [
      ["Conference", "record", ["true", "false"]],
      ["Conference", "beep"],
      ["Conference", "startConferenceOnEnter"],
      ["Number", "machineDetection"],
      ["Sip", "method"],
    ] as const) {
      const all = labelsAt(`<Response><Dial><${element} ${attribute}="|"/></Dial></Response>`);
      const list = all.filter((label) => !(undocumented as readonly string[]).includes(label));
      const choice = `<Response><Dial><${element} ${attribute}="\${1|${list.join(",")}|}"/></Dial></Response>`;
      checkAccept(`<Response><Dial><${element} |/></Dial></Response>`, attribute, choice);
    }
  });

  for (const [marked, expected] of [
    ['ttsProvider="elevenlabs" voice="|"', ["UgBBYS2sOqTuMpoF3BR0"]],
    ['voice="|"', ["UgBBYS2sOqTuMpoF3BR0", "en-US-Journey-O", "Joanna-Neural"]],
    ['ttsProvider="{{x}}" voice="|"', ["UgBBYS2sOqTuMpoF3BR0", "en-US-Journey-O", "Joanna-Neural"]],
    ['transcriptionProvider="Google" speechModel="|"', ["telephony"]],
  ] as const) {
    it(`of an agent are those of its provider: ${marked}`, () =>
      checkLabels(`<Response><Connect><ConversationRelay ${marked}/></Connect></Response>`, [...expected]));
  }

  for (const [marked, expected] of [
    ['ttsProvider="Google" voice="|"', ["en-US-Journey-O", "en-US-Neural2-A"]],
    ['ttsProvider="amazon" voice="|"', ["Joanna-Neural", "Joanna", "Joanna-Generative"]],
    ['ttsProvider="Amazon" language="de-DE" voice="|"', ["Vicki-Neural", "Vicki", "Vicki-Generative"]],
    ['ttsProvider="Amazon" language="de-DE" ttsLanguage="fr-FR" voice="|"', ["Lea-Neural", "Lea"]],
    ['ttsProvider="Google"><Language code="sv-SE" voice="|"', ["sv-SE-Wavenet-F", "sv-SE-Standard-F"]],
    ['ttsProvider="Google"><Language code="de-DE" ttsProvider="Amazon" voice="|"', ["Vicki-Neural", "Vicki"]],
    ['ttsProvider="ElevenLabs"><Language code="sv-SE" voice="|"', ["UgBBYS2sOqTuMpoF3BR0"]],
    ['voice="Joanna-Neural"><Language code="sv-SE" ttsProvider="Amazon" voice="|"', ["Elin-Neural", "Astrid"]],
    ['voice="abcdefghij0123456789"><Language code="sv-SE" voice="|"', ["abcdefghij0123456789"]],
  ] as const) {
    it(`of an agent speak its language, the provider's default first: ${marked}`, () =>
      checkFirst(`<Response><Connect><ConversationRelay ${marked}/></Connect></Response>`, [...expected]));
  }

  it("of an agent are no others than those that speak its language", () => {
    const labels = labelsAt(
      '<Response><Connect><ConversationRelay><Language code="sv-SE" ttsProvider="Google" voice="|"/></ConversationRelay></Connect></Response>',
    );
    assert(
      labels.includes("sv-SE-Standard-A") && labels.every((label) => label.startsWith("sv-SE-")),
      labels.join(", "),
    );
  });

  it("of `voice` are narrowed by the language", () => {
    const labels = labelsAt('<Response><Say language="fr-FR" voice="|"/></Response>');
    assert(labels.includes("Polly.Lea") && !labels.includes("Polly.Joanna"), labels.join(", "));
  });

  it("of free text are none", () => checkNothing('<Response><Dial action="|"/></Response>'));

  it("with a hole in them are not completed", () => checkNothing('<Response><Dial record="{{Mode}}|"/></Response>'));

  for (const [marked, label, expected] of [
    ['<Response><Dial record="|"/></Response>', "true", '<Response><Dial record="true"/></Response>'],
    ['<Response><Gather finishOnKey="|#"/></Response>', "(empty)", '<Response><Gather finishOnKey=""/></Response>'],
    ["<Response><Gather finishOnKey=|/></Response>", "(empty)", '<Response><Gather finishOnKey=""/></Response>'],
    [
      '<Response><Start><Stream url="|"/></Start></Response>',
      "wss://",
      '<Response><Start><Stream url="wss://"/></Start></Response>',
    ],
    [
      "<Response><Start><Stream url=|/></Start></Response>",
      "wss://",
      '<Response><Start><Stream url="wss://$0"/></Start></Response>',
    ],
    ['<Response><Start><Stream url="|', "wss://", '<Response><Start><Stream url="wss://'],
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

  for (const [marked, label, expected] of [
    ['<Response><Dial record="re|x"/></Response>', "true", '<Response><Dial record="true"/></Response>'],
    [
      '<Response><Gather input="sp|eech dtmf"/></Response>',
      "speech",
      '<Response><Gather input="speech dtmf"/></Response>',
    ],
    ['<Response><Gather input="|speech"/></Response>', "dtmf", '<Response><Gather input="dtmf speech"/></Response>'],
    ['<Response><Gather input="dtmf|"/></Response>', "dtmf", '<Response><Gather input="dtmf"/></Response>'],
  ] as const) {
    for (const mode of ["insert", "replace"] as const) {
      it(`leave nothing of a word behind them: ${marked} → ${label}, ${mode}`, () =>
        checkAccept(marked, label, expected, mode));
    }
  }

  it("do not come twice in a list", () => checkLabels('<Response><Gather input="|speech"/></Response>', ["dtmf"]));
});

describe("what the document has already", () => {
  for (const [marked, expected] of [
    // The nearest one before, then what is behind.
    [
      '<Response><Say voice="Polly.Amy-Neural"/><Say voice="Polly.Brian"/><Say voice="|"/><Say voice="man"/></Response>',
      ["Polly.Brian", "Polly.Amy-Neural", "man", "Polly.Joanna-Neural"],
    ],
    ['<Response><Say voice="Polly.Amy"/><Say language="de-DE" voice="|"/></Response>', ["Polly.Vicki-Neural"]],
    ['<Response><Say voice="alice"/><Say voice="|"/></Response>', ["Polly.Joanna-Neural"]],
    ['<Response><Gather language="es-MX"/><Say language="|"/></Response>', ["es-MX", "en-US"]],
    ['<Response><Say language="en-US"/><Say voice="Polly.Vicki" language="|"/></Response>', ["de-DE"]],
  ] as const) {
    it(`comes first: ${marked}`, () => checkFirst(marked, expected));
  }

  for (const [marked, expected] of [
    ['<Response><Dial callerId="+14155550100"/><Dial callerId="|"/></Response>', ["+14155550100"]],
    ['<Response><Gather action="/menu"/><Record action="|"/></Response>', ["/menu"]],
    ['<Response><Dial><Number statusCallback="/a"/><Sip statusCallback="|"/></Dial></Response>', ["/a"]],
    ['<Response><Start><Stream name="tap"/></Start><Stop><Stream name="|"/></Stop></Response>', ["tap"]],
    [
      '<Response><Gather speechModel="googlev2_chirp"/><Gather speechModel="googlev2_c|"/></Response>',
      "googlev2_chirp",
    ],
    // Nothing to repeat: what is wrong, code, a secret, another element's text, what tells siblings apart.
    ['<Response><Dial callerId="{{From}}"/><Dial callerId="|"/></Response>', []],
    ['<Response><Dial><Sip username="a" password="b"/><Sip password="|"/></Dial></Response>', []],
    ['<Response><Start><Stream name="tap"/></Start><Stop><Siprec name="|"/></Stop></Response>', []],
    ['<Response><Gather finishOnKey="##"/><Gather finishOnKey="|"/></Response>', ["#", "*", "(empty)"]],
  ] as const) {
    it(`is offered: ${marked}`, () =>
      typeof expected === "string" ? checkFirst(marked, [expected]) : checkLabels(marked, [...expected]));
  }

  it("is written as XML wants it", () =>
    checkAccept(
      `<Response><Gather action='/a?b=1&amp;c="2"'/><Gather action="|"/></Response>`,
      '/a?b=1&c="2"',
      `<Response><Gather action='/a?b=1&amp;c="2"'/><Gather action="/a?b=1&amp;c=&quot;2&quot;"/></Response>`,
    ));
});

describe("languages are found by their names, too:", () => {
  for (const [marked, tag] of [
    ['<Response><Say language="ger|"/></Response>', "de-DE"],
    ['<Response><Gather language="de|"/></Response>', "de-DE"],
    ['<Response><Gather language="British|"/></Response>', "en-GB"],
  ] as const) {
    it(`${tag} in ${marked}`, () => checkMatches(marked, tag));
  }
});
