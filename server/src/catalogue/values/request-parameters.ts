import type { Product } from "../spec";

/** A parameter of the request by which Twilio asks for a TwiML document; in a TwiML Bin, a token such as `{{From}}`. */
export interface RequestParameter {
  /** As it is written; for a parameter of many names one of them. */
  readonly name: string;
  /** Where there are many names: a regular expression without anchors for all of them. */
  readonly names?: string;
  /** The kinds of document that are asked for with it; never empty. */
  readonly products: readonly Product[];
  /** Markdown, one or two sentences. */
  readonly documentation: string;
  /** When it is sent, to follow "Sent "; absent: always. */
  readonly when?: string;
  readonly deprecated?: true;
}

const both: readonly Product[] = ["voice", "messaging"];
const voice: readonly Product[] = ["voice"];
const messaging: readonly Product[] = ["messaging"];

const known = "where Twilio knows it";
const bySip = "for calls that come in by SIP";
const onceRecorded = "to the call's status callback, where the REST API had the call recorded";
const withButton = "where the message is a press on a button or an answer to a form";
const withLocation = "where the message is a shared location";
const byWhatsApp = "for WhatsApp messages";
const fromAdvertisement = "where a WhatsApp conversation began with an advertisement or a post";
const asReply = "where the message is a reply to one of yours";

/**
 * All parameters, those that people use most first. Any other name can be legal in a TwiML Bin: parameters of the bin's
 * own URL are tokens too.
 * Sources: https://www.twilio.com/docs/voice/twiml#request-parameters, https://www.twilio.com/docs/voice/api/sip-twiml,
 * https://www.twilio.com/docs/messaging/guides/webhook-request.
 */
export const requestParameters: readonly RequestParameter[] = [
  {
    name: "From",
    products: both,
    documentation:
      "Who calls or writes: a phone number with `+` and country code, `client:` and a name, `whatsapp:` and a number, or a word such as `anonymous`.",
  },
  {
    name: "To",
    products: both,
    documentation: "Who is called or written to: your number, or `client:` and a name, or `whatsapp:` and a number.",
  },
  { name: "Body", products: messaging, documentation: "The text of the message." },
  { name: "CallSid", products: voice, documentation: "The call's identifier, `CA` and 32 hexadecimal digits." },
  { name: "MessageSid", products: messaging, documentation: "The message's identifier." },
  { name: "AccountSid", products: both, documentation: "Your account, `AC` and 32 hexadecimal digits." },
  {
    name: "CallStatus",
    products: voice,
    documentation:
      "How far the call is: `queued`, `initiated`, `ringing`, `in-progress`, `completed`, `busy`, `failed`, `no-answer` or `canceled`.",
  },
  {
    name: "Direction",
    products: voice,
    documentation:
      "`inbound` for an incoming call, `outbound-api` for one that the REST API started, `outbound-dial` for one that a `<Dial>` started.",
  },
  { name: "ApiVersion", products: both, documentation: "The version of Twilio's API, e.g. `2010-04-01`." },
  {
    name: "CallerName",
    products: voice,
    documentation: "The caller's name, as the caller ID lookup found it.",
    when: "where the number's caller ID lookup is switched on",
  },
  {
    name: "ForwardedFrom",
    products: voice,
    documentation: "The number from which the call was forwarded.",
    when: "for forwarded calls, if the carrier passes it on",
  },
  {
    name: "ParentCallSid",
    products: voice,
    documentation: "The call that started this one.",
    when: "for calls that another call started, as by `<Dial>`",
  },
  {
    name: "CallToken",
    products: voice,
    documentation: "A token with which the call can be forwarded under its original caller ID.",
    when: "where the call can be forwarded so",
  },
  {
    name: "NumMedia",
    products: messaging,
    documentation: "How many pictures or files came with the message; `0` for none.",
  },
  {
    name: "MediaUrl0",
    names: "MediaUrl\\d+",
    products: messaging,
    documentation:
      "The URL of the first picture or file; the next are `MediaUrl1` and so on, one less than `NumMedia`.",
    when: "where `NumMedia` is not `0`",
  },
  {
    name: "MediaContentType0",
    names: "MediaContentType\\d+",
    products: messaging,
    documentation:
      "The type of the first picture or file, e.g. `image/jpeg`; the next are `MediaContentType1` and so on.",
    when: "where `NumMedia` is not `0`",
  },
  {
    name: "NumSegments",
    products: messaging,
    documentation: "Of how many SMS the message consists.",
  },
  {
    name: "MessagingServiceSid",
    products: messaging,
    documentation: "The messaging service that the number belongs to, `MG` and 32 hexadecimal digits.",
    when: "where the number belongs to a messaging service",
  },
  {
    name: "OptOutType",
    products: messaging,
    documentation: "What the sender asked for with a keyword: `STOP`, `HELP` or `START`.",
    when: "for messages that hold an opt-out keyword",
  },
  { name: "FromCity", products: both, documentation: "The city of the caller or sender.", when: known },
  { name: "FromState", products: both, documentation: "The state or province of the caller or sender.", when: known },
  { name: "FromZip", products: both, documentation: "The postal code of the caller or sender.", when: known },
  { name: "FromCountry", products: both, documentation: "The country of the caller or sender.", when: known },
  { name: "ToCity", products: both, documentation: "The city of the called number.", when: known },
  { name: "ToState", products: both, documentation: "The state or province of the called number.", when: known },
  { name: "ToZip", products: both, documentation: "The postal code of the called number.", when: known },
  { name: "ToCountry", products: both, documentation: "The country of the called number.", when: known },
  { name: "SipDomain", products: voice, documentation: "The SIP domain of yours that was called.", when: bySip },
  { name: "SipDomainSid", products: voice, documentation: "That domain's identifier, `SD…`.", when: bySip },
  { name: "SipCallId", products: voice, documentation: "The Call-ID of the SIP INVITE.", when: bySip },
  { name: "SipSourceIp", products: voice, documentation: "The IP address that the SIP INVITE came from.", when: bySip },
  {
    name: "SipHeader_X-Name",
    names: "SipHeader_.+",
    products: voice,
    documentation: "A header of the SIP INVITE whose name begins with `X-`; write that name after `SipHeader_`.",
    when: bySip,
  },
  {
    name: "CallDuration",
    products: voice,
    documentation: "How many seconds the call lasted.",
    when: "to the call's status callback",
  },
  { name: "RecordingUrl", products: voice, documentation: "Where the recording can be fetched.", when: onceRecorded },
  { name: "RecordingSid", products: voice, documentation: "The recording's identifier.", when: onceRecorded },
  {
    name: "RecordingDuration",
    products: voice,
    documentation: "The recording's length in seconds.",
    when: onceRecorded,
  },
  { name: "ProfileName", products: messaging, documentation: "The name in the sender's profile.", when: byWhatsApp },
  {
    name: "WaId",
    products: messaging,
    documentation: "The sender's WhatsApp ID: mostly the phone number without `+`.",
    when: byWhatsApp,
  },
  {
    name: "Forwarded",
    products: messaging,
    documentation: "`true` where the sender forwarded the message from somebody else.",
    when: byWhatsApp,
  },
  {
    name: "FrequentlyForwarded",
    products: messaging,
    documentation: "`true` where the message has been forwarded many times.",
    when: byWhatsApp,
  },
  { name: "ButtonText", products: messaging, documentation: "The text on the button.", when: withButton },
  {
    name: "ButtonPayload",
    products: messaging,
    documentation: "The value that your template gave the button.",
    when: withButton,
  },
  { name: "ButtonType", products: messaging, documentation: "What kind of button it is.", when: withButton },
  {
    name: "InteractiveData",
    products: messaging,
    documentation: "What the sender chose or entered, as JSON.",
    when: withButton,
  },
  { name: "FlowData", products: messaging, documentation: "What a flow collected, as JSON.", when: withButton },
  {
    name: "ChannelMetadata",
    products: messaging,
    documentation: "What the channel tells of the message besides, as JSON.",
    when: "where the channel tells more than the message",
  },
  { name: "Latitude", products: messaging, documentation: "The latitude of the place.", when: withLocation },
  { name: "Longitude", products: messaging, documentation: "The longitude of the place.", when: withLocation },
  { name: "Address", products: messaging, documentation: "The address of the place.", when: withLocation },
  { name: "Label", products: messaging, documentation: "The name of the place.", when: withLocation },
  {
    name: "OriginalRepliedMessageSid",
    products: messaging,
    documentation: "The message that the sender replies to.",
    when: asReply,
  },
  {
    name: "OriginalRepliedMessageSender",
    products: messaging,
    documentation: "Who sent the message that the sender replies to.",
    when: asReply,
  },
  { name: "ReferralBody", products: messaging, documentation: "The advertisement's text.", when: fromAdvertisement },
  {
    name: "ReferralHeadline",
    products: messaging,
    documentation: "The advertisement's headline.",
    when: fromAdvertisement,
  },
  {
    name: "ReferralSourceId",
    products: messaging,
    documentation: "The advertisement's identifier.",
    when: fromAdvertisement,
  },
  {
    name: "ReferralSourceType",
    products: messaging,
    documentation: "What it was, e.g. `ad` or `post`.",
    when: fromAdvertisement,
  },
  {
    name: "ReferralSourceUrl",
    products: messaging,
    documentation: "The advertisement's URL.",
    when: fromAdvertisement,
  },
  {
    name: "ReferralMediaId",
    products: messaging,
    documentation: "The identifier of the advertisement's picture or video.",
    when: fromAdvertisement,
  },
  {
    name: "ReferralMediaContentType",
    products: messaging,
    documentation: "The type of the advertisement's picture or video.",
    when: fromAdvertisement,
  },
  {
    name: "ReferralMediaUrl",
    products: messaging,
    documentation: "The URL of the advertisement's picture or video.",
    when: fromAdvertisement,
  },
  {
    name: "ReferralNumMedia",
    products: messaging,
    documentation: "How many pictures or videos the advertisement has; `0` can come with other messages too.",
    when: fromAdvertisement,
  },
  {
    name: "ReferralCtwaClid",
    products: messaging,
    documentation: "The identifier of the click on the advertisement.",
    when: fromAdvertisement,
  },
  { name: "SmsSid", products: messaging, documentation: "The same as `MessageSid`.", deprecated: true },
  { name: "SmsMessageSid", products: messaging, documentation: "The same as `MessageSid`.", deprecated: true },
];
