// How a string begins that is TwiML, as far as its line tells: regular expressions, to be tried behind the opening quote.

/** What begins a document: nothing else may stand before it, but for blanks. */
export const root = String.raw`<Response(?=[\s/>\\]|$)`;
const declaration = String.raw`<\?xml\b`;

/** What says in a comment that TwiML is near. */
export const tag = String.raw`(?:language\s*=\s*)?(?:twiml|TwiML)`;

/**
 * Elements that nobody but Twilio, and who does as Twilio does, has: their tags are TwiML without a document around them.
 * `<Message>`, `<Redirect>` or `<Header>` may be anybody's.
 */
export const unmistakable = [
  "AiSession",
  "ApplicationSid",
  "BillingReferenceTag",
  "ConversationRelay",
  "ConversationRelaySession",
  "Dial",
  "Enqueue",
  "Gather",
  "Hangup",
  "Say",
  "Sip",
  "Siprec",
  "TaskAttributes",
  "VirtualAgent",
];

/**
 * A document. Most begin with a declaration, and what follows is in the next line: a string that begins with one is colored as
 * far as the declaration goes.
 */
export function documentOpening(kind) {
  const blank = blanks(kind);
  const lineEnd = kind.isMultiline ? String.raw`|\\?$` : "";
  const rest = String.raw`(?:[^?]|\?(?!>))*(?:\?>${blank}(?:${root}|<!--${lineEnd})${kind.isMultiline ? "|$" : ""})`;
  const commented = `(?:${comment(kind)}${blank})+${root}`;
  return String.raw`${blank}(?:${root}|<!--\s*twiml\b|${commented}|${declaration}${rest})`;
}

/**
 * A piece of a document: a tag that is unmistakable, or one that has such a tag behind it, a verb with its end tag, or any tag in
 * a line that ends with a comment that says so.
 */
export function pieceOpening(kind, { lineComment }, { verb, noun }) {
  const inside = insideOf(kind);
  const sure = unmistakable.join("|");
  // Who writes of an element goes on with a word: "<Dial> needs a number".
  const end = String.raw`(?=\s*/?>(?! [a-z])|\s+[\w:]+\s*=|\s*(?:\\?$${kind.stop ? `|${kind.stop}` : ""}))`;
  const pieces = [
    `<(?:${sure})${end}`,
    String.raw`</(?:${sure}|Response)\s*>`,
    String.raw`</?(?:${verb}|${noun})\b${inside}*</?(?:${sure}|Response)\b`,
    String.raw`<(?:${verb})\b${inside}*</(?:${verb})\s*>`,
    ...(kind.stop ? [String.raw`</?\w${inside}*${kind.stop}[;,)\s]*${lineComment}\s*${tag}\s*$`] : []),
  ];
  return `${blanks(kind)}(?:${pieces.join("|")})`;
}

/** Any markup: enough where something else says that the string is TwiML. */
export function markupOpening(kind) {
  return `${blanks(kind)}<[/!?A-Za-z]`;
}

/** A line in which a document may go on that has not shown its root yet. */
export function prologLine(kind) {
  return `${blanks(kind)}(?:${root}|${declaration}|<!--|$)`;
}

/** A comment that ends in its line. */
export function comment({ stop }) {
  return `<!--(?:(?!-->${stop ? `|${stop}` : ""}).)*-->`;
}

function blanks({ hasEscapes }) {
  return hasEscapes ? String.raw`(?:\s|\\[nrt])*` : String.raw`\s*`;
}

/** A character of the string's text, in its line. */
function insideOf({ stop, hasEscapes }) {
  return `(?:${hasEscapes ? String.raw`\\.|` : ""}${stop ? `(?!${stop})` : ""}.)`;
}
