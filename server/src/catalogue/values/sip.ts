/**
 * What Twilio allows in the SIP addresses that a call goes out to.
 * Source: https://www.twilio.com/docs/voice/twiml/sip
 */

/** Headers of one's own begin so; case does not matter. */
export const sipHeaderPrefix = "x-";

/** The other headers that may be sent; case does not matter. */
export const sipHeaders: readonly string[] = [
  "User-to-User",
  "Remote-Party-ID",
  "P-Preferred-Identity",
  "P-Called-Party-ID",
];

/** In characters, exclusive: of an address without its headers, and of the headers behind its `?`. */
export const sipLimits = { address: 255, headers: 1024 } as const;

/** The values of the parameters that Twilio itself reads; case does not matter. */
export const sipParameters: Readonly<Record<string, readonly string[]>> = {
  transport: ["udp", "tcp", "tls"],
  secure: ["true", "false"],
  region: ["us1", "us2", "ie1", "de1", "sg1", "jp1", "br1", "au1"],
};

/** The parameter that names the trunk of an interconnection. Source: https://www.twilio.com/docs/api/errors/32303 */
export const interconnectParameter = "tnx";

/** Endpoints that register with Twilio: `alice@name.sip.twilio.com`, without an edge, but for those that stand for a region. */
export const registrarDomain = /^[^.]+\.sip\.(?:(us1|us1-ix)\.)?twilio\.com$/i;

/** The same with an edge. Source: https://www.twilio.com/docs/api/errors/32220 */
export const registrarDomainWithEdge = /^([^.]+)\.sip\.(?!us1\b|us1-ix\b)[a-z0-9-]+\.twilio\.com$/i;
