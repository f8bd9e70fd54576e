// The facts of the page that the project began with, Twilio's old reference of <Dial>, and where the catalogue has them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { client } from "../../server/src/catalogue/elements/voice/client";
import { conference } from "../../server/src/catalogue/elements/voice/conference";
import { dial } from "../../server/src/catalogue/elements/voice/dial";
import { number } from "../../server/src/catalogue/elements/voice/number";
import { queue } from "../../server/src/catalogue/elements/voice/queue";
import { sim } from "../../server/src/catalogue/elements/voice/sim";
import { sip } from "../../server/src/catalogue/elements/voice/sip";
import type { AttributeSpec, NumberValue, ValueOption } from "../../server/src/catalogue/spec";

const attributeRows: readonly AttributeRow[] = [
  { name: "action", takes: "url" },
  { name: "answerOnBridge", takes: "boolean", default: "false" },
  { name: "callerId", takes: "text", defaultNote: /caller's own number/ },
  { name: "hangupOnStar", takes: "boolean", default: "false" },
  { name: "method", takes: ["GET", "POST"], default: "POST" },
  {
    name: "record",
    takes: [
      "do-not-record",
      "record-from-answer",
      "record-from-ringing",
      "record-from-answer-dual",
      "record-from-ringing-dual",
      "true",
      "false",
    ],
    default: "do-not-record",
  },
  { name: "recordingStatusCallback", takes: "url" },
  { name: "recordingStatusCallbackMethod", takes: ["GET", "POST"], default: "POST" },
  // Today's page says that `completed` alone is the default; the disagreement is written down beside it.
  { name: "recordingStatusCallbackEvent", takes: ["in-progress", "completed", "failed"], default: "completed" },
  {
    name: "ringTone",
    takes: (
      "at au bg br be ch cl cn cz de dk ee es fi fr gr hu il in it lt jp mx my nl no nz ph pl pt ru se sg th uk us " +
      "us-old tw ve za"
    ).split(" "),
    defaultNote: /carrier/,
  },
  { name: "timeLimit", takes: "integer", default: "14400" },
  { name: "timeout", takes: "integer", default: "30" },
  { name: "trim", takes: ["trim-silence", "do-not-trim"], default: "do-not-trim" },
];

describe("The old page's table of attributes", () => {
  for (const row of attributeRows) {
    test(`<Dial ${row.name}> takes ${takesInWords(row)}`, () => {
      const { value, default: whenAbsent, defaultNote } = attribute(row.name);
      assert.equal(whenAbsent, row.default);
      if (row.defaultNote) assert.match(defaultNote ?? "", row.defaultNote);
      if (typeof row.takes === "string") return assert.equal(value.kind, row.takes);
      const known = optionsOf(row.name);
      assert.deepEqual(
        row.takes.filter((option) => !known.includes(option)),
        [],
        "values that the catalogue does not know",
      );
    });
  }

  test("a ring tone is one of the countries listed and nothing else", () => {
    assert.equal(optionsOf("ringTone").length, 40);
  });

  test("a timeout is at least 5 and at most 600 seconds, but only what is not positive has a number of Twilio", () => {
    const { min, usualMin, usualMax, unit } = numberOf("timeout");
    assert.deepEqual({ min, usualMin, usualMax, unit }, { min: 1, usualMin: 5, usualMax: 600, unit: "seconds" });
  });

  test("a time limit is a positive number of seconds, and four hours are the usual longest call", () => {
    const { min, usualMax, unit } = numberOf("timeLimit");
    assert.deepEqual({ min, usualMax, unit }, { min: 1, usualMax: 4 * 60 * 60, unit: "seconds" });
  });

  test("URLs may be relative", () => {
    for (const name of ["action", "recordingStatusCallback"]) {
      const { value } = attribute(name);
      assert.equal(value.kind === "url" && value.absolute, undefined);
    }
  });

  test("events of a recording are a list separated by spaces", () => {
    const { value } = attribute("recordingStatusCallbackEvent");
    assert.equal(value.kind === "enum" && value.list, "space");
  });

  test("what only the old page knows is marked as older", () => {
    assert.deepEqual(option("recordingStatusCallbackEvent", "failed").sources, ["older"]);
    assert.ok(sim.sources.includes("older"));
  });
});

const parameterRows: readonly ParameterRow[] = [
  {
    to: "action",
    name: "DialCallStatus",
    values: ["completed", "answered", "busy", "no-answer", "failed", "canceled"],
    says: /conference.*busy.*picked up within `timeout`.*routed.*does not exist.*canceled the call before it was answered/s,
  },
  { to: "action", name: "DialCallSid", says: /Not sent after a `<Conference>`/ },
  {
    to: "action",
    name: "DialCallDuration",
    says: /seconds\. Not sent after a `<Conference>`.*redirected to other TwiML/,
  },
  {
    to: "action",
    name: "RecordingUrl",
    says: /only with `record`.*not for recordings started in another way.*not be there yet/,
  },
  { to: "recordingStatusCallback", name: "AccountSid", says: /account/ },
  { to: "recordingStatusCallback", name: "CallSid", says: /always the caller's \(the parent leg\)/ },
  { to: "recordingStatusCallback", name: "RecordingSid", says: /identifier/ },
  { to: "recordingStatusCallback", name: "RecordingUrl", says: /audio/ },
  {
    to: "recordingStatusCallback",
    name: "RecordingStatus",
    values: ["in-progress", "completed", "failed"],
    says: /recording/,
  },
  { to: "recordingStatusCallback", name: "RecordingDuration", says: /seconds/ },
  { to: "recordingStatusCallback", name: "RecordingChannels", values: ["1", "2"], says: /channels/ },
  { to: "recordingStatusCallback", name: "RecordingSource", values: ["DialVerb"], says: /started/ },
];

describe("The old page's tables of parameters", () => {
  for (const { to, name, values = [], says } of parameterRows) {
    test(`${name} is sent to ${to}`, () => {
      const parameter = dial.callbackParameters?.find((one) => one.name === name && one.sentTo.includes(to));
      assert.ok(parameter, "the catalogue does not know it");
      assert.match(parameter.documentation, says);
      const known = parameter.values ?? [];
      assert.deepEqual(
        values.filter((value) => !known.includes(value)),
        [],
        "values that the catalogue does not know",
      );
    });
  }
});

describe("The old page's table of nouns", () => {
  for (const noun of [client, conference, number, sim, sip, queue]) {
    test(`<${noun.name}> may stand in <Dial>`, () => {
      assert.ok(dial.children.includes(noun.name));
      assert.match(dial.documentation, new RegExp(`<${noun.name}>`));
    });
  }

  test("a phone number may stand there as text", () => {
    const { kind, format, required } = dial.content;
    assert.deepEqual({ kind, format, required }, { kind: "mixed", format: "phone-number", required: "either" });
  });
});

/** What the page says in prose: the fact, the text in which a reader of hover finds it, and how it shows there. */
const sentences: readonly (readonly [fact: string, text: string, shows: RegExp])[] = [
  ["It connects the caller to another party.", dial.documentation, /Connects the caller to somebody else/],
  ["They talk until one hangs up.", dial.documentation, /talk until one of them hangs up/],
  ["It ends when nobody picks up.", dial.documentation, /ends when nobody picks up/],
  ["It ends on a busy signal.", dial.documentation, /the line is busy/],
  ["It ends when the number does not exist.", dial.documentation, /the number does not exist/],
  ["It cannot start a call; the REST API does.", dial.documentation, /needs a live call\. To start one.*REST API/],
  [
    "Without action the next verb runs.",
    dial.documentation,
    /Without it, a caller who is still there goes on with the next/,
  ],
  ["Without a next verb the call ends.", dial.documentation, /the call ends if there is none/],
  ["Record and Gather differ in this.", dial.documentation, /`<Record>` and `<Gather>` differ/],
  [
    "If the caller hangs up, nothing more runs.",
    dial.documentation,
    /If the caller hangs up, nothing after `<Dial>` runs/,
  ],
  ["The Forward Twimlet sends calls on.", dial.documentation, /Twimlets.*Forward \(on to another number\)/],
  ["The Simulring Twimlet rings several numbers.", dial.documentation, /Simulring \(several at once, the first/],
  ["The Find Me Twimlet dials one after the other.", dial.documentation, /Find Me \(one after the other\)/],
  ["action is asked when the dialed call is over.", documentationOf("action"), /asks when the dialed call is over/],
  ["With action, verbs after Dial are unreachable.", documentationOf("action"), /Verbs after `<Dial>` never run/],
  ["Dialing a queue sends more to action.", documentationOf("action"), /After a `<Queue>` more about the queue/],
  ["answerOnBridge needs Dial to be first.", documentationOf("answerOnBridge"), /only if `<Dial>` is the first verb/],
  ["answerOnBridge lets the caller's call ring.", documentationOf("answerOnBridge"), /goes on ringing/],
  ["A SIP caller gets 180 or 183, then 200.", documentationOf("answerOnBridge"), /180 or 183 at first and 200/],
  [
    "The called party sees the caller's number.",
    documentationOf("callerId"),
    /Left out, it is the caller's own number/,
  ],
  ["A client can be shown as client:joey.", documentationOf("callerId"), /`client:joey`/],
  ["A Twilio number can be shown.", documentationOf("callerId"), /a Twilio number of yours/],
  ["A verified number can be shown.", documentationOf("callerId"), /verified in your account/],
  [
    "From Client or SIP a number is needed.",
    documentationOf("callerId"),
    /SIP endpoint.*fails without a valid `callerId`/,
  ],
  [
    "* hangs up on the called party.",
    documentationOf("hangupOnStar"),
    /`\*` key.*Twilio hangs up on the person called/s,
  ],
  ["* spares the caller to hang up.", documentationOf("hangupOnStar"), /instead of hanging up/],
  ["After * action hears completed.", documentationOf("hangupOnStar"), /`DialCallStatus` `completed`/],
  [
    "After * the next verb runs without action.",
    documentationOf("hangupOnStar"),
    /next verb runs if there is no `action`/,
  ],
  ["record takes both sides.", documentationOf("record"), /both sides/],
  ["-dual gives two channels.", documentationOf("record"), /`-dual` value gives a file of two channels/],
  ["The parent call is the first channel.", documentationOf("record"), /parent call\) is always the first/],
  ["The child call is the second channel.", documentationOf("record"), /child call\) the second/],
  ["A conference is the second channel.", documentationOf("record"), /`<Conference>`.*second what the caller hears/],
  ["true is record-from-answer.", optionText("record", "true"), /`record-from-answer`/],
  ["false is do-not-record.", optionText("record", "false"), /`do-not-record`/],
  ["record-from-answer starts at the answer.", optionText("record", "record-from-answer"), /One mixed.*answers/],
  ["record-from-ringing starts with the ringing.", optionText("record", "record-from-ringing"), /One mixed.*ringing/],
  ["-answer-dual starts at the answer.", optionText("record", "record-from-answer-dual"), /separate.*answers/],
  ["-ringing-dual starts with the ringing.", optionText("record", "record-from-ringing-dual"), /separate.*ringing/],
  [
    "recordingStatusCallback tells that the file is there.",
    documentationOf("recordingStatusCallback"),
    /file is ready/,
  ],
  ["Listed events replace the default.", documentationOf("recordingStatusCallbackEvent"), /replaces the default/],
  [
    "The REST API pauses, resumes and stops recordings.",
    documentationOf("recordingStatusCallbackEvent"),
    /paus.*resum.*stop.*REST API/,
  ],
  ["in-progress: it has started.", optionText("recordingStatusCallbackEvent", "in-progress"), /has begun/],
  ["completed: it can be had.", optionText("recordingStatusCallbackEvent", "completed"), /can be fetched/],
  ["failed: it cannot be fetched.", optionText("recordingStatusCallbackEvent", "failed"), /cannot be fetched/],
  ["The carrier's ringing is passed on.", documentationOf("ringTone"), /carrier's own ringing.*otherwise Twilio's/],
  ["A ring tone is never played for Sip.", documentationOf("ringTone"), /never played for a `<Sip>`/],
  ["A ring tone is never played for Sip, said there.", sip.documentation, /`ringTone` is never played here/],
  ["120 seconds end the call after two minutes.", documentationOf("timeLimit"), /With 120 they have two minutes/],
  ["Four hours is the longest call.", documentationOf("timeLimit"), /Four hours is also the longest/],
  ["A timeout ends in no-answer.", documentationOf("timeout"), /`no-answer`/],
  ["Twilio adds five seconds.", documentationOf("timeout"), /adds 5 seconds.*with 10 it rings for about 15/],
  ["A client rings for 60 seconds at most.", documentationOf("timeout"), /`<Client>` ring for 60 seconds at most/],
  ["A client's 60 seconds, said there.", client.documentation, /60 seconds at most/],
  ["A trimmed file can be shorter than the call.", documentationOf("trim"), /little shorter than the call/],
  ["trim-silence cuts both ends.", optionText("trim", "trim-silence"), /beginning and at the end/],
  ["Several clients ring at once.", client.documentation, /Several `<Client>`.*ring at once/],
  ["Several numbers ring at once.", number.documentation, /Several `<Number>`.*ring at once/],
  ["A plain number and Number do the same.", number.documentation, /does the same as the number written straight/],
  ["US numbers may be written as usual.", number.documentation, /US numbers in their usual writing work/],
  ["A conference is for two or more.", dial.documentation, /`<Conference>` a room for two or more/],
  ["A queue gives the call at its front.", queue.documentation, /waits at the front of a queue/],
  ["Sim is a SIM of Programmable Wireless.", sim.documentation, /SIM card of Twilio's Programmable Wireless/],
  ["Sip is a SIP endpoint.", sip.documentation, /A SIP endpoint to call/],
];

describe("The old page's prose", () => {
  for (const [fact, text, shows] of sentences) {
    test(fact, () => assert.match(text, shows));
  }

  test("Verbs after a Dial with action do not run.", () => {
    assert.equal(dial.flow?.ends, "with");
    assert.equal(dial.flow?.when?.attribute, "action");
  });

  test("Recording options have an effect only where there is a recording.", () => {
    for (const name of ["recordingStatusCallback", "trim"]) {
      const conditions = attribute(name).appliesWhen?.map(({ attribute, not }) => ({ attribute, not }));
      assert.deepEqual(conditions, [{ attribute: "record", not: ["do-not-record", "false"] }]);
    }
  });
});

interface AttributeRow {
  readonly name: string;
  /** The kind of value, or the values of the list. */
  readonly takes: AttributeSpec["value"]["kind"] | readonly string[];
  readonly default?: string;
  readonly defaultNote?: RegExp;
}

interface ParameterRow {
  readonly to: string;
  readonly name: string;
  readonly values?: readonly string[];
  readonly says: RegExp;
}

function takesInWords({ takes, default: whenAbsent }: AttributeRow): string {
  const values = typeof takes === "string" ? takes : `${takes.length} values`;
  return whenAbsent === undefined ? values : `${values}, ${whenAbsent} unless said otherwise`;
}

function attribute(name: string): AttributeSpec {
  const found = dial.attributes.find((one) => one.name === name);
  assert.ok(found, `<Dial> has no attribute ${name}`);
  return found;
}

function documentationOf(name: string): string {
  return attribute(name).documentation;
}

function optionsOf(name: string): readonly string[] {
  const { value } = attribute(name);
  assert.equal(value.kind, "enum");
  return value.kind === "enum" ? value.options.map((option) => option.value) : [];
}

function option(name: string, value: string): ValueOption {
  const spec = attribute(name).value;
  const found = spec.kind === "enum" ? spec.options.find((one) => one.value === value) : undefined;
  assert.ok(found, `${name} has no value ${value}`);
  return found;
}

function optionText(name: string, value: string): string {
  return option(name, value).documentation;
}

function numberOf(name: string): NumberValue {
  const { value } = attribute(name);
  assert.equal(value.kind, "integer");
  return value as NumberValue;
}
