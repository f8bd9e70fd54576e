import { registrarDomain } from "../../catalogue/values/sip";
import { parseSipUri, percentDecoded, type SipPart } from "../../model/values/sip-uri";
import { inCode } from "./in-code";

/** Markdown of a SIP address, decoded from XML: what each piece of it is; `undefined` for what is no such address. */
export function sipUriMarkdown(text: string): string | undefined {
  const uri = parseSipUri(text);
  if (!uri) {
    return undefined;
  }
  const { user, host, hostSpan, parameters, headers } = uri;
  const [, port] = /^:(\d+)/.exec(text.slice(hostSpan.end)) ?? [];
  const isRegistrar = registrarDomain.test(host);
  const pieces = [
    ...(user ? [`user ${inCode(user)}`] : []),
    `host ${inCode(host)}${isRegistrar ? ", a SIP domain at Twilio where phones register" : ""}`,
    ...(port === undefined ? [] : [`port ${inCode(port)}`]),
    ...parameters.map((part) => pieceText("parameter", part)),
    ...headers.map((part) => pieceText("header", part)),
  ];
  return ["**SIP address**", pieces.map((piece) => `- ${piece}`).join("\n")].join("\n\n");
}

/** Escapes are read: `X-Name=Ann%20Lee` sends `Ann Lee`. */
function pieceText(kind: string, { name, value }: SipPart): string {
  const read = (written: string) => percentDecoded(written) ?? written;
  const named = read(name).trim() === "" ? kind : `${kind} ${inCode(read(name))}`;
  return value === undefined ? named : `${named}: ${read(value).trim() === "" ? "empty" : inCode(read(value))}`;
}
