import {
  interconnectParameter,
  registrarDomain,
  registrarDomainWithEdge,
  sipHeaderPrefix,
  sipHeaders,
  sipLimits,
  sipParameters,
} from "../../catalogue/values/sip";
import type { Span } from "../../text/span";
import { either, quoted } from "../words";
import { isPrivateHost } from "./private-host";
import { parseSipUri, percentDecoded, type SipPart, type SipUri } from "./sip-uri";
import { type ValueMistake, wholeOf } from "./value-mistake";

export interface SipMistake extends ValueMistake {
  /** Twilio's number. */
  readonly code: number;
}

/** Judges an address to be called; `anyHeader`: its headers may have any name. */
export function* sipMistakes(text: string, anyHeader: boolean): Generator<SipMistake> {
  const uri = parseSipUri(text);
  if (!uri) {
    const message = `${quoted(text)} is not a SIP address such as 'sip:alice@example.com'`;
    yield { span: wholeOf(text), message, replacements: [], code: 13243 };
    return;
  }
  const blank = /\s+/.exec(text);
  if (blank) {
    const end = uri.addressLength;
    const isInHeaders = blank.index > end;
    const mended = text.replace(/\s/g, "%20");
    const message = `A SIP address cannot contain blanks${isInHeaders ? ": in a header, write '%20'" : ""}`;
    yield { span: wholeOf(text), message, replacements: isInHeaders ? [mended] : [], code: 32110 };
    return;
  }
  yield* userMistakes(uri);
  yield* hostMistakes(uri);
  yield* parameterMistakes(uri);
  for (const header of uri.headers) {
    yield* headerNameMistakes(header, anyHeader);
    yield* headerValueMistakes(header);
  }
  yield* lengthMistakes(text, uri);
}

/** Where the address names an interconnection. */
export function interconnectIn(text: string): Span | undefined {
  const uri = text.includes(interconnectParameter) ? parseSipUri(text) : undefined;
  return uri?.parameters.find(({ name }) => name === interconnectParameter)?.span;
}

/** Judges a header's name by itself, e.g. of `<Header>`. */
export function* headerNameMistakes({ name, nameSpan }: SipPart, anyHeader: boolean): Generator<SipMistake> {
  const decoded = percentDecoded(name) ?? name;
  const lower = decoded.toLowerCase();
  const isAllowed =
    anyHeader || lower.startsWith(sipHeaderPrefix) || sipHeaders.some((known) => known.toLowerCase() === lower);
  if (!isAllowed) {
    const message = `Twilio passes on headers that begin with 'X-', ${either(sipHeaders.map((known) => `'${known}'`))} alone, not ${quoted(decoded)}`;
    yield { span: nameSpan, message, replacements: [`X-${name.replaceAll("_", "-")}`], code: 13252 };
  } else if (!/^[\w.!%*+`'~-]+$/.test(decoded)) {
    const replacements = [decoded.replace(/[^\w.!%*+`'~-]+/g, "-")];
    yield { span: nameSpan, message: `${quoted(decoded)} is not a valid header name`, replacements, code: 32111 };
  }
}

function* headerValueMistakes({ value, span }: SipPart): Generator<SipMistake> {
  if (value === undefined) {
    return;
  }
  const at = { start: span.end - value.length, end: span.end };
  const decoded = percentDecoded(value);
  if (decoded === undefined) {
    const message = "'%' begins an escape of two hexadecimal digits here; for the sign itself write '%25'";
    yield { span: at, message, replacements: [value.replace(/%(?![\da-f]{2})/gi, "%25")], code: 32112 };
  } else if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(decoded)) {
    yield { span: at, message: "A header's value cannot contain control characters", replacements: [], code: 32112 };
  } else if (mustBeEscaped.test(value)) {
    const escaped = value.replace(new RegExp(mustBeEscaped, "g"), (sign) => encodeURIComponent(sign));
    const message = `In a header of a SIP address, write '${escaped}'`;
    yield { span: at, message, replacements: [escaped], code: 32110 };
  }
}

/** Source: https://www.rfc-editor.org/rfc/rfc3261#section-25.1 */
const mustBeEscaped = /[;<>"{}|\\^`]/;
const userCharacters = /^(?:[\w.!~*'()&=+$,;?/:-]|%[\da-f]{2})*$/i;

function* userMistakes({ user, userSpan }: SipUri): Generator<SipMistake> {
  if (user !== undefined && !userCharacters.test(user)) {
    const escaped = user.replace(/[^\w.!~*'()&=+$,;?/:%-]|%(?![\da-f]{2})/giu, percentEncoded);
    const message = `The name in front of '@' holds what a SIP address cannot: write '${escaped}'`;
    yield { span: userSpan, message, replacements: [escaped], code: 32110 };
  }
}

/** Half a surrogate pair has no code to write. */
function percentEncoded(sign: string): string {
  return /\p{Cs}/u.test(sign) ? "" : encodeURIComponent(sign);
}

function* hostMistakes({ user, host, hostSpan }: SipUri): Generator<SipMistake> {
  if (isPrivateHost(host)) {
    const message = `Twilio cannot reach '${host}': it is an address of a private network`;
    yield { span: hostSpan, message, replacements: [], code: 13254 };
  }
  const [, domain] = registrarDomainWithEdge.exec(host) ?? [];
  if (domain) {
    const replacements = [`${domain}.sip.twilio.com`];
    const message = "An endpoint that is registered with Twilio is called without an edge";
    yield { span: hostSpan, message, replacements, code: 32220 };
  } else if (registrarDomain.test(host) && !user) {
    const message = "The name of the registered endpoint is missing, as in 'alice@'";
    yield { span: hostSpan, message, replacements: [], code: 32223 };
  }
}

function* parameterMistakes({ parameters }: SipUri): Generator<SipMistake> {
  for (const { name, value, span } of parameters) {
    const values = Object.hasOwn(sipParameters, name.toLowerCase()) ? sipParameters[name.toLowerCase()] : undefined;
    if (values && !values.includes((value ?? "").toLowerCase())) {
      const message = `'${name}' must be ${either(values.map((legal) => `'${legal}'`))}`;
      yield { span, message, replacements: values.map((legal) => `${name}=${legal}`), code: 32114 };
    }
  }
}

function* lengthMistakes(text: string, { addressLength, headersLength }: SipUri): Generator<SipMistake> {
  const [what, length, limit] =
    headersLength >= sipLimits.headers
      ? ["The headers of a SIP address have", headersLength, sipLimits.headers]
      : ["A SIP address has", addressLength, sipLimits.address];
  if (length >= limit) {
    const message = `${what} less than ${limit} characters, these are ${length}`;
    yield { span: wholeOf(text), message, replacements: [], code: 13251 };
  }
}
