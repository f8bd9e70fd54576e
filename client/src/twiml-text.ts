/** As much of an XML file as is searched, in UTF-16 units: Twilio takes no document of more than 64 KB. */
export const searchedLength = 64 * 1024;

/** Whether an XML text may be TwiML, so that the server should have a look at it. Reads the first `searchedLength` units. */
export function mayBeTwiml(text: string): boolean {
  return /<Response[\s>/]/.test(text.slice(0, searchedLength));
}

/**
 * Whether TwiML may stand in a program or a template, or in some lines of one: a root, or a tag that says so; in Ruby also a
 * call of a builder that makes a root. In `Promise<Response>` it is a type.
 */
export function mayHoldTwiml(text: string, languageId: string): boolean {
  // Most files hold neither word, and looking for a word is fast.
  return (
    (languageId === "ruby" && text.includes(".Response")) ||
    (text.includes("Response") && hasRoot(text)) ||
    (/twiml|xml`|\/\* xml/i.test(text) && tags.test(text))
  );
}

function hasRoot(text: string): boolean {
  return (
    (text.includes("<Response") && /(?<![\w$])<Response\b|\\[nrt]<Response\b/.test(text)) ||
    // With a bracket that is an escape.
    (/3cResponse/i.test(text) && /\\(?:u003|x3)[cC]Response\b/.test(text))
  );
}

/** How many lines of a template are searched for its first element; of an HTML file, too. */
export const searchedLines = 100;

/**
 * Whether a template without a root may hold pieces of TwiML, so that the server should have a look at it: its name says that
 * it writes XML, and its first element has a capital. `text`: its beginning.
 */
export function mayBePiece(text: string, fileName: string): boolean {
  return /\.(?:twiml|xml)\.(?:blade\.)?\w+$/i.test(fileName) && /^[A-Z]/.test(/<([A-Za-z])/.exec(text)?.[1] ?? "");
}

/**
 * Whether the first markup of an HTML file is the root of TwiML, which no HTML has: Django's templates are named
 * `voice.html`. `text`: its beginning.
 */
export function beginsWithRoot(text: string): boolean {
  beforeRoot.lastIndex = 0;
  let at = 0;
  while (beforeRoot.test(text)) {
    at = beforeRoot.lastIndex;
  }
  return /^<Response[\s>/]/.test(text.slice(at));
}

/** White space, comments, declarations and tags of templates. */
const beforeRoot =
  /[\s\uFEFF]+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<%[\s\S]*?%>|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}|\{#[\s\S]*?#\}/y;

const tags =
  /\b(?:twiml|TwiML|TWIML)\(?["'`]|\bxml`|\/\* xml \*\/\s*`|@Language\(\s*"(?:twiml|TwiML)"\s*\)|\/\*\s*(?:lang(?:uage)?\s*=\s*)?(?:twiml|TwiML)\s*\*\/|(?:#|\/\/)\s*(?:lang(?:uage)?\s*=\s*)?(?:twiml|TwiML)[ \t]*(?:\r?\n|$)|<<[<~-]?[ \t]*["'`]?(?:TWIML|TwiML|twiml)\b/;
