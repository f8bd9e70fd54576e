import type { Span } from "../../text/span";

/** One `name=value` of an address, as written. */
export interface SipPart {
  readonly name: string;
  readonly nameSpan: Span;
  /** `undefined` without `=`. */
  readonly value: string | undefined;
  readonly span: Span;
}

/** The pieces of `sip:user@host;parameter=value?header=value`; all spans lie within the text. */
export interface SipUri {
  /** Without the `@`; `undefined` where nobody is named. */
  readonly user: string | undefined;
  readonly userSpan: Span;
  /** Without port; never empty. */
  readonly host: string;
  readonly hostSpan: Span;
  readonly parameters: readonly SipPart[];
  readonly headers: readonly SipPart[];
  /** In characters, without the headers and their `?`. */
  readonly addressLength: number;
  readonly headersLength: number;
}

/**
 * Takes an address apart. `undefined` for what is none: another scheme, no host, or neither a scheme nor an `@`. Whether
 * the pieces are right is another question.
 */
export function parseSipUri(text: string): SipUri | undefined {
  const scheme = /^sips?:/i.exec(text)?.[0] ?? "";
  const question = text.indexOf("?", scheme.length);
  const address = question < 0 ? text : text.slice(0, question);
  const at = address.lastIndexOf("@");
  if (scheme === "" && (at < 0 || address.includes("://"))) {
    return undefined;
  }
  const hostStart = Math.max(scheme.length, at + 1);
  const host = /^(?:\[[\da-f:.]+\]|[^\s;:]+)/i.exec(address.slice(hostStart))?.[0];
  if (!host || (at < 0 && !host.includes("."))) {
    return undefined;
  }
  const semicolon = address.indexOf(";", hostStart);
  return {
    user: at < 0 ? undefined : text.slice(scheme.length, at),
    userSpan: { start: scheme.length, end: Math.max(scheme.length, at) },
    host,
    hostSpan: { start: hostStart, end: hostStart + host.length },
    parameters: semicolon < 0 ? [] : partsOf(address, semicolon + 1, ";"),
    headers: question < 0 ? [] : partsOf(text, question + 1, "&"),
    addressLength: address.length,
    headersLength: question < 0 ? 0 : text.length - question - 1,
  };
}

function partsOf(text: string, from: number, separator: string): SipPart[] {
  const parts: SipPart[] = [];
  let start = from;
  for (const part of text.slice(from).split(separator)) {
    // Twilio's page writes the sign in a name's stead as `%3D` too.
    const equals = /=|%3D/i.exec(part);
    const length = equals ? equals.index : part.length;
    if (part !== "") {
      parts.push({
        name: part.slice(0, length),
        nameSpan: { start, end: start + length },
        value: equals ? part.slice(length + equals[0].length) : undefined,
        span: { start, end: start + part.length },
      });
    }
    start += part.length + separator.length;
  }
  return parts;
}

/** Without percent escapes; `undefined` where one is broken. */
export function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
