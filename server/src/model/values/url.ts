import type { UrlValue } from "../../catalogue/spec";
import { nearest } from "../../text/nearest";
import type { Span } from "../../text/span";
import { either, quoted } from "../words";
import { isPrivateHost } from "./private-host";
import type { ValueMistake } from "./value-mistake";

export interface UrlMistake extends ValueMistake {
  /** `host`: a name that the internet's names cannot have; `private`: one that only its own network knows. */
  readonly about: "form" | "scheme" | "host" | "private" | "relative" | "query";
  /** No page demands it. */
  readonly isAdvice?: boolean;
}

type UrlRules = Pick<UrlValue, "schemes" | "absolute" | "noQuery" | "emptyAllowed">;

/** Judges a URL as written, without decoding: no entity holds what is looked for. Of several mistakes the first. */
export function urlMistake(value: string, rules: UrlRules): UrlMistake | undefined {
  const url = value.trim();
  if (url === "") {
    return undefined;
  }
  const start = value.indexOf(url);
  const at = (from: number, to: number) => ({ start: start + from, end: start + to });
  const inQuotes = /^(["'])([^"']+)\1$|^[“„]([^“„”]+)[”“]$/.exec(url);
  if (inQuotes) {
    const replacements = [inQuotes[2] ?? inQuotes[3] ?? ""];
    const message = "The quotes are taken for a part of the URL";
    return { about: "form", span: at(0, url.length), message, replacements, isSure: true };
  }
  const blank = /\s+/.exec(url);
  if (blank) {
    const replacement = url.replace(/\s/g, "%20");
    const message = "A URL cannot contain blanks";
    // Several words are hardly a URL at all.
    const isSure = /[/.]/.test(url);
    const replacements = rules.absolute && !isSure ? [] : [replacement];
    return { about: "form", span: at(0, url.length), message, replacements, isSure };
  }
  const unsound = doubledScheme(url, rules, at) ?? brokenBeginning(url, rules, at) ?? backslash(url, at);
  if (unsound) {
    return unsound;
  }
  const [whole = "", scheme = "", slashes = "", host = ""] = /^([a-z][a-z0-9+.-]*):(\/*)([^/?#]*)/i.exec(url) ?? [];
  if (whole === "") {
    return relativeMistake(url, rules, at);
  }
  return (
    schemeMistake(scheme, slashes, host, rules, at) ??
    hostMistake(slashes, host, at(scheme.length + 1 + slashes.length, whole.length), at(0, url.length)) ??
    queryMistake(url, rules, at)
  );
}

/** `https://http://example.com`: which of the two is meant, nobody knows. */
function doubledScheme(url: string, rules: UrlRules, at: At): UrlMistake | undefined {
  const [both, first, second] = /^([a-z]+):\/*([a-z]+):\/\//i.exec(url) ?? [];
  if (both === undefined || first === undefined || second === undefined || !isKnown(first) || !isKnown(second)) {
    return undefined;
  }
  const names = new Set([first.toLowerCase(), second.toLowerCase()]);
  const replacements = [...names].filter((name) => schemesOf(rules).includes(name)).map((name) => `${name}://`);
  const message = "This URL begins twice: one of the two must go";
  return { about: "form", span: at(0, both.length), message, replacements, isSure: replacements.length === 1 };
}

/** `https//example.com`, `http;//example.com`, `http.//example.com`. */
function brokenBeginning(url: string, rules: UrlRules, at: At): UrlMistake | undefined {
  const [written, scheme = ""] = /^([a-z]+)[;.,]?\/\//i.exec(url) ?? [];
  if (written === undefined || !isKnown(scheme)) {
    return undefined;
  }
  const isLegal = schemesOf(rules).includes(scheme.toLowerCase());
  const replacements = isLegal ? [`${scheme}://`] : [];
  const message = `A ':' is missing behind '${scheme}'`;
  return { about: "form", span: at(0, written.length), message, replacements, isSure: isLegal };
}

function isKnown(scheme: string): boolean {
  return /^(?:https?|wss?)$/i.test(scheme);
}

/** In the path; a drive such as `C:` has a finding of its own. Source: https://www.rfc-editor.org/rfc/rfc3986#appendix-A */
function backslash(url: string, at: At): UrlMistake | undefined {
  const [path = ""] = /^[^?#]*/.exec(url) ?? [];
  if (!path.includes("\\") || /^[a-z]:/i.test(path)) {
    return undefined;
  }
  const replacements = [path.replaceAll("\\", "/")];
  return { about: "form", span: at(0, path.length), message: "A URL is written with '/', not with '\\'", replacements };
}

type At = (from: number, to: number) => Span;

function schemesOf({ schemes }: UrlRules): readonly string[] {
  return schemes ?? ["https", "http"];
}

function relativeMistake(url: string, rules: UrlRules, at: At): UrlMistake | undefined {
  if (url.startsWith(":")) {
    const message = `${quoted(url)} is not a URL`;
    return { about: "form", span: at(0, url.length), message, replacements: [] };
  }
  if (!rules.absolute) {
    return queryMistake(url, rules, at) ?? doubtfulPath(url, rules, at);
  }
  const isAdvice = rules.absolute === "advised";
  const beginning = either(schemesOf(rules).map((scheme) => `'${scheme}://'`));
  const message = isAdvice
    ? `Twilio has refused relative URLs here: one that begins with ${beginning} is safer`
    : `This URL must be absolute and begin with ${beginning}`;
  const looksLikeHost = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(url);
  const replacements = looksLikeHost ? [`${schemesOf(rules)[0]}://${url}`] : [];
  return { about: "relative", span: at(0, url.length), message, replacements, isSure: looksLikeHost, isAdvice };
}

/** What is legal as a path, but hardly meant as one. */
function doubtfulPath(url: string, rules: UrlRules, at: At): UrlMistake | undefined {
  const span = at(0, url.length);
  if (rules.emptyAllowed && /^(?:none|null|false|off|no)$/i.test(url)) {
    const message = `${quoted(url)} is taken for a relative URL: an empty value turns it off`;
    return { about: "relative", span, message, replacements: [""], isAdvice: true };
  }
  if (/^www\.[\w-]+\.\w/i.test(url)) {
    const replacements = [`${schemesOf(rules)[0]}://${url}`];
    const message = `Without '${schemesOf(rules)[0]}://' Twilio takes this for a relative URL`;
    return { about: "relative", span, message, replacements, isAdvice: true };
  }
  return undefined;
}

function schemeMistake(scheme: string, slashes: string, host: string, rules: UrlRules, at: At): UrlMistake | undefined {
  const schemes = schemesOf(rules);
  const isPort = slashes === "" && /^\d/.test(host);
  if (isPort || schemes.includes(scheme.toLowerCase())) {
    return undefined;
  }
  if (/^(?:[a-z]|file)$/i.test(scheme)) {
    const message = "Twilio cannot read a file on a computer: write the URL at which it is served";
    return { about: "scheme", span: at(0, scheme.length), message, replacements: [] };
  }
  const near = schemes.length === 1 ? schemes[0] : nearest(scheme, schemes);
  const isSure = near !== undefined && slashes.length >= 2;
  return {
    about: "scheme",
    span: at(0, scheme.length),
    message: `A URL here must begin with ${either(schemes.map((legal) => `'${legal}://'`))}, not with '${scheme}:${slashes}'`,
    replacements: isSure ? [near] : [],
    isSure,
  };
}

function hostMistake(slashes: string, host: string, hostSpan: Span, whole: Span): UrlMistake | undefined {
  if (slashes.length === 0 && /^\d/.test(host)) {
    return undefined; // `localhost:3000/menu`: a relative URL, or a host without scheme.
  }
  const name = host.replace(/^[^@]*@/, "").replace(/:\d*$/, "");
  if (slashes.length !== 2 && /^[\w-]+(\.[\w-]+)+$/.test(name)) {
    const slashesSpan = { start: hostSpan.start - slashes.length, end: hostSpan.start };
    const message = "The host of a URL must have two slashes before it";
    return {
      about: "form",
      span: { ...slashesSpan, end: hostSpan.end },
      message,
      replacements: [`//${host}`],
      isSure: true,
    };
  }
  if (slashes.length !== 2 || name === "") {
    return { about: "form", span: whole, message: "This URL has no host", replacements: [] };
  }
  if (name.includes("_")) {
    const message = `A host name cannot contain an underscore: ${quoted(name)}`;
    return { about: "host", span: hostSpan, message, replacements: [] };
  }
  const port = /:(\d+)$/.exec(host)?.[1];
  if (port !== undefined && Number(port) > 65_535) {
    const message = `A port is at most 65535, not ${port}`;
    return { about: "form", span: { start: hostSpan.end - port.length, end: hostSpan.end }, message, replacements: [] };
  }
  if (name.includes("..") || name.startsWith(".")) {
    const message = `A part is missing between the dots of ${quoted(name)}`;
    return { about: "host", span: hostSpan, message, replacements: [] };
  }
  if (isPrivateHost(name)) {
    const message = `Twilio cannot reach ${quoted(name)}: it is an address of your own network`;
    return { about: "private", span: hostSpan, message, replacements: [] };
  }
  if (/^[a-z\d-]+$/i.test(name)) {
    const message = `Twilio cannot find a host by the name ${quoted(name)}: the domain is missing`;
    return { about: "host", span: hostSpan, message, replacements: [] };
  }
  return undefined;
}

function queryMistake(url: string, { noQuery }: UrlRules, at: At): UrlMistake | undefined {
  const query = noQuery ? url.indexOf("?") : -1;
  return query < 0
    ? undefined
    : {
        about: "query",
        span: at(query, url.length),
        message: "Twilio does not pass on the query string of this URL",
        replacements: [""],
      };
}
