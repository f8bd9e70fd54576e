import type { MaskedText } from "../hole";

/** A language of templates that TwiML is written in, with all that is known of it. */
export interface TemplateLanguage {
  /** Also its key in the setting `twiml.embedded`, unless it is that of TwiML Bins, which cannot be turned off. */
  readonly id: string;
  /** As editors call it: VS Code and the extensions that most people have for it. */
  readonly languageIds: readonly string[];
  /** The ends of file names, in small letters, for editors that know no language of the kind. */
  readonly extensions: readonly string[];
  /** Finds what is not TwiML in a text. */
  readonly mask: (text: string) => MaskedText;
  /** Whether a text of no particular language is written in it, if in none before it in the list. Absent: nothing tells. */
  readonly isIn?: (text: string) => boolean;
  /** Its tags are Twilio's own tokens: `{{From}}` is a parameter of the request. */
  readonly hasTwilioTokens?: true;
  /** Its tags are those of Mustache: two braces escape what they write, and a name alone is a condition. */
  readonly isMustache?: true;
  /** Braces mean nothing to it, so that a `{{` that is not closed is text. */
  readonly hasPlainBraces?: true;
  /** Lines and blanks belong to its code, so that nobody else may lay them out. */
  readonly hasOwnLayout?: true;
}
