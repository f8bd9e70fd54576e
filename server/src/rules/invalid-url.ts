import type { UrlValue } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { writtenText } from "../model/content";
import { errorOf, isRequired } from "../model/element-spec";
import { attributesWhere, type KnownAttribute } from "../model/known-attribute";
import { elementsWhere } from "../model/known-element";
import { remembered } from "../model/values/remembered";
import { type UrlMistake, urlMistake } from "../model/values/url";
import type { TwimlElement } from "../syntax/tree";
import type { Finding, Rule } from "./rule";
import { severityOf } from "./severity";

/** "Invalid URL format". */
const badForm = 11100;

export const invalidUrl: Rule = {
  id: "invalid-url",
  twilioCode: badForm,
  severity: "error",
  isLocal: true,
  summary: "A URL that Twilio cannot ask. Where the attribute has a number of its own, that one is given.",
  why: "Twilio cannot reach what should answer there, so the call or the message fails at that point.",
  examples: [
    {
      bad: `<Response>
  <Play>https://example.com/hold music.mp3</Play>
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ A URL cannot contain blanks
</Response>`,
      good: `<Response>
  <Play>https://example.com/hold%20music.mp3</Play>
</Response>`,
    },
    {
      bad: `<Response>
  <Connect>
    <Stream url="https://example.com/audio"/>
                 ~~~~~ A URL here must begin with 'wss://', not with 'https://'
  </Connect>
</Response>`,
      good: `<Response>
  <Connect>
    <Stream url="wss://example.com/audio"/>
  </Connect>
</Response>`,
    },
    {
      bad: `<Response>
  <Redirect>http:///menu</Redirect>
            ~~~~~~~~~~~~ This URL has no host
</Response>`,
      good: `<Response>
  <Redirect>http://example.com/menu</Redirect>
</Response>`,
    },
    {
      bad: `<Response>
  <Redirect>http://localhost:3000/menu</Redirect>
                   ~~~~~~~~~~~~~~ Twilio cannot reach 'localhost': it is an address of your own network
</Response>`,
      good: `<Response>
  <Redirect>https://example.com/menu</Redirect>
</Response>`,
    },
    {
      bad: `<Response>
  <Connect>
    <Stream url="wss://example.com/audio?customer=7"/>
                                        ~~~~~~~~~~~ Twilio does not pass on the query string of this URL
  </Connect>
</Response>`,
      good: `<Response>
  <Connect>
    <Stream url="wss://example.com/audio"/>
  </Connect>
</Response>`,
    },
  ],

  *check(document) {
    for (const known of attributesWhere(document, ({ value }) => value.kind === "url")) {
      yield* inAttribute(known, known.spec.value as UrlValue);
    }
    for (const { element } of elementsWhere(document, ({ content }) => content.format === "url")) {
      yield* inText(document, element);
    }
  },
};

function* inAttribute(known: KnownAttribute, rules: UrlValue): Generator<Finding> {
  const { element, spec, attribute, value, valueSpan } = known;
  if (value.trim() === "" && isRequired(spec, element.parent?.name) && !rules.emptyAllowed) {
    const code = errorOf(spec, element.parent?.name);
    yield {
      span: attribute.span,
      message: `'${spec.name}' may not be empty`,
      severity: severityOf(code),
      twilioCode: code,
    };
    return;
  }
  const mistake = mistakeOf(value, rules);
  if (mistake) {
    yield finding(mistake, valueSpan.start, rules.answers, codeOf(mistake, rules, errorOf(spec, element.parent?.name)));
  }
}

function* inText(document: TwimlDocument, element: TwimlElement): Generator<Finding> {
  const written = writtenText(document, element);
  const source = written && document.text.slice(written.span.start, written.span.end);
  // Markup between two texts is none of the URL's business, and no fix may encode it.
  const mistake = source && !source.includes("<") ? mistakeOf(source, noRules) : undefined;
  if (written && mistake) {
    yield finding(mistake, written.span.start, "twiml", codeOf(mistake, noRules, undefined));
  }
}

const mistakeOf = remembered(urlMistake);
const noRules = {};

/** "HTTP bad host name". */
const badHost = 11210;

/** "HTTP connection failure". */
const noConnection = 11205;

/** `undefined` where Twilio has no number for it, or says nothing at all. */
function codeOf(
  { about }: UrlMistake,
  { schemes, schemeError, unreachableError }: Partial<UrlValue>,
  error: number | undefined,
): number | undefined {
  const isSocket = schemes?.includes("wss") === true;
  switch (about) {
    case "host":
      return isSocket ? (unreachableError ?? error) : badHost;
    case "private":
      return isSocket ? unreachableError : noConnection;
    case "scheme":
      return schemeError ?? error ?? badForm;
    case "form":
      return error ?? badForm;
    case "relative":
      return error;
    case "query":
      return undefined;
  }
}

/** What the level of Twilio's number tells; the others are found out only when the URL is asked, or never. */
const isGrave: Readonly<Record<UrlMistake["about"], boolean>> = {
  form: true,
  scheme: true,
  host: true,
  private: false,
  relative: false,
  query: false,
};

/** What becomes of a request that cannot be made. */
const failures: Readonly<Record<UrlValue["answers"], string>> = {
  twiml: "Without its answer the call or the message fails at this point",
  media: "It is not heard or seen",
  nothing: "Everything else goes on, but your server is not told",
  socket: "Twilio cannot connect to it",
};

function finding(
  { span, message, replacements, isSure, isAdvice, about }: UrlMistake,
  offset: number,
  answers: UrlValue["answers"],
  code: number | undefined,
): Finding {
  const at = { start: offset + span.start, end: offset + span.end };
  return {
    span: at,
    message,
    severity: isAdvice ? "hint" : isGrave[about] ? severityOf(code) : "warning",
    twilioCode: code,
    ...(!isAdvice && about !== "query" && { consequence: failures[answers] }),
    fixes: replacements.map((text) => ({
      title: text === "" ? (about === "query" ? "Remove the query string" : "Leave it empty") : `Change to '${text}'`,
      edits: [{ span: at, text }],
      ...(isSure && { isPreferred: true as const }),
    })),
  };
}
