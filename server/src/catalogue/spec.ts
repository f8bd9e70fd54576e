/** What a document is for: a call, or the answer to a message. Twilio has one schema for each. */
export type Product = "voice" | "messaging";

export type ElementKind = "root" | "verb" | "noun" | "ssml";

/**
 * Who knows a fact. `docs`: Twilio's current pages; `sdk`: the `twilio` package; `older`: only pages since replaced;
 * `errors`: Twilio's error dictionary; `aws`: Amazon Polly's pages. A fact that only some know is accepted all the same.
 */
export type Source = "docs" | "sdk" | "older" | "errors" | "aws";

/** What is known of one element in one place. Elements of one name that differ by parent have a spec for each. */
export interface ElementSpec {
  /** As it is written, e.g. `Dial` or `say-as`. */
  readonly name: string;
  readonly kind: ElementKind;
  /** The kinds of document that the element may stand in; never empty. */
  readonly products: readonly Product[];
  /** The only parents for which this spec holds; absent: all. Tells elements of one name apart (`Queue`, `Sip`). */
  readonly under?: readonly string[];
  /** Twilio's page of the element: the source of all facts here that name no other. */
  readonly url: string;
  readonly sources: readonly Source[];
  /** Markdown for the person who writes a call flow; the first paragraph is a summary of one or two sentences. */
  readonly documentation: string;
  /** A short document that shows the element; itself free of findings. */
  readonly example: string;
  readonly deprecated?: Deprecation;
  readonly content: ContentSpec;
  /** Names of the elements that may stand in it; SSML and nouns alike. Parents are derived from this. */
  readonly children: readonly string[];
  /** Nobody states its attributes or what may stand in it: nothing of either is judged, at whatever depth. */
  readonly isUncharted?: true;
  /** How many of its children may stand together. */
  readonly limits?: readonly ChildLimit[];
  /** In the order in which people think of them: the most used first. */
  readonly attributes: readonly AttributeSpec[];
  /** What people write here though the element does not have it. */
  readonly foreignAttributes?: readonly ForeignAttribute[];
  /** What people call its attributes, in small letters, with the name that is right. */
  readonly otherNames?: Readonly<Record<string, string>>;
  /** Attributes that are not required, but that nearly everybody writes: completion writes them along. */
  readonly completesWith?: readonly string[];
  /**
   * The attributes that tell it from others of its name in an outline, the best first, where neither text nor nouns do.
   * Absent: its URLs that lead to TwiML or a socket.
   */
  readonly toldBy?: readonly string[];
  /** The element has an effect only where all of these hold. */
  readonly appliesWhen?: readonly Condition[];
  /** It does what it is for only as the first verb. */
  readonly firstOnly?: FirstOnly;
  /** Attributes that must be short together. */
  readonly togetherBelow?: LengthTogether;
  /** For SSML: whether the voices of each kind obey it; `partly` and `unknown` are explained in the documentation. */
  readonly voiceSupport?: Readonly<Record<VoiceKind, "yes" | "no" | "partly" | "unknown">>;
  /** Whether the verbs after it can run. Absent: they always do. */
  readonly flow?: FlowSpec;
  /** Attributes of its parent that it cannot do without. */
  readonly needsOfParent?: readonly ParentAttribute[];
  /** Children that it needs under a condition. */
  readonly needsChildren?: readonly NeededChild[];
  /** What does the same inside of elements that cannot hold this one. */
  readonly equivalent?: Equivalent;
  /** What happens where no verb follows it, though one should: one sentence of Markdown. */
  readonly whenLast?: string;
  /** The children one of which it should have, or should stand right behind, to be of use to the caller. */
  readonly prompts?: readonly string[];
  /** Twilio asks the current document again where this attribute, or the element's text, is missing. */
  readonly repeatsWithout?: { readonly attribute: string } | "text";
  /** What Twilio sends to the URLs named in this element's attributes. */
  readonly callbackParameters?: readonly CallbackParameter[];
  /** Twilio's number of a mistake in the element's content. */
  readonly errors?: ElementErrors;
  /** Where the sources disagree, in words; shown to nobody but the reader of this file. */
  readonly disagreements?: readonly string[];
}

/** Voices that obey the same SSML: the basic ones, Amazon Polly's three tiers, and all of Google's. */
export type VoiceKind = "basic" | "standard" | "neural" | "generative" | "google";

export interface FirstOnly {
  /** What happens otherwise, one sentence of Markdown. */
  readonly reason: string;
  /** Names of verbs that may stand in front of it. */
  readonly notCounting: readonly string[];
}

/** Another element that does the same, with another name for the one attribute that it needs. */
export interface Equivalent {
  readonly name: string;
  readonly attribute: string;
  /** The attribute that says it of the element itself; its default counts too. */
  readonly from: string;
  /** What is written behind its value. */
  readonly unit: string;
}

export interface ParentAttribute {
  readonly attribute: string;
  /** What its value must begin with. */
  readonly beginning: string;
}

/** A child of that name, in which the attribute has that value. */
export interface NeededChild {
  readonly name: string;
  readonly attribute: string;
  readonly value: string;
  readonly when: Condition;
  /** Why it is in doubt, one sentence of Markdown. */
  readonly reason: string;
  readonly error: number;
}

/** In parents of these names the attributes' values have less than `limit` characters together. */
export interface LengthTogether {
  readonly attributes: readonly string[];
  readonly inside: readonly string[];
  readonly limit: number;
}

/** An attribute from elsewhere or of former times, which needs an explanation. */
export interface ForeignAttribute {
  /** Case does not matter. */
  readonly name: string;
  /** What to know, as Markdown that can follow a colon. */
  readonly instead: string;
  /** The attribute of the same element that does it. */
  readonly replacement?: string;
  /** The child of the same element whose text says it. */
  readonly child?: string;
  readonly error: number;
}

export interface Deprecation {
  /** What Twilio did and when, as Markdown that can follow a colon; it names the replacement, where there is one. */
  readonly reason: string;
  /** The name to write instead, where one takes its place. */
  readonly replacement?: string;
  /** The only kind of document in which it does; absent: all. */
  readonly replacedIn?: Product;
  /** The page that says so. */
  readonly url?: string;
}

export interface ContentSpec {
  /** `empty`: nothing but what `children` names, if anything; `text`: text alone; `elements`: children alone; `mixed`: both. */
  readonly kind: "empty" | "text" | "elements" | "mixed";
  /** How text reads. Absent: prose. */
  readonly format?: ContentFormat;
  /** `text`: it must not be blank; `element`: at least one child; `either`: one of both. */
  readonly required?: "text" | "element" | "either";
  /** Of a SIP address: its headers may have any name, not only those that Twilio passes on in a call. */
  readonly anyHeader?: true;
  /** Of mixed content: text and these children, or all, are alternatives, though no page says so outright. */
  readonly alternatives?: true | readonly string[];
  /** The attribute that stands in for required content, e.g. `workflowSid` of `<Enqueue>`. */
  readonly unless?: string;
  /** In characters after entities are decoded, inclusive. */
  readonly maxLength?: number;
  /** Instead of `maxLength`, where the voice that speaks the text is known. */
  readonly maxLengthOfVoice?: Readonly<Record<VoiceKind, number>>;
}

export type ContentFormat =
  | "phone-number"
  | "sip-uri"
  | "url"
  | "client-identity"
  | "conference-name"
  | "queue-name"
  | "room-name"
  | "json"
  | "sid"
  | "prose";

export interface ChildLimit {
  /** Names whose occurrences are counted together. */
  readonly of: readonly string[];
  readonly atMost?: number;
  readonly atLeast?: number;
  /** No page states it: what is found is a hint. */
  readonly isInferred?: true;
  /** The limit holds in these documents only; absent: in all. */
  readonly product?: Product;
  /** Names that may not stand in the same parent as any of `of`. */
  readonly notBeside?: readonly string[];
  /** Twilio's number where the limit is broken. */
  readonly error?: number;
}

export interface FlowSpec {
  /** `always`: nothing after it runs; `with`: only where the condition holds; `perhaps`: it depends on the caller. */
  readonly ends: "always" | "with" | "perhaps";
  /** For `with`. */
  readonly when?: Condition;
  /** Why, as one sentence that can follow "The verbs after it do not run: ". */
  readonly reason: string;
  /** For `perhaps`: the exception in which the next verb runs, to follow "This runs only when ". Absent: it is no exception. */
  readonly otherwise?: string;
}

/**
 * Holds when `attribute` (of the element itself, or of the ancestor `of`) is there and has one of `values` (absent: any).
 * Of a list one item is enough, and case does not matter. Where there are `values` and the attribute is not written, its default is held against them.
 */
export interface Condition {
  readonly attribute: string;
  readonly of?: string;
  readonly values?: readonly string[];
  /** Holds for all values but these; an absent attribute does not hold. */
  readonly not?: readonly string[];
  /** What to write where the attribute is absent; absent: the first of `values`, if any. */
  readonly example?: string;
  /** Twilio's number where it does not hold. */
  readonly error?: number;
  /** Holds too where the attribute is absent; for `not`, and for attributes that have no default. */
  readonly orAbsent?: true;
}

export interface AttributeSpec {
  readonly name: string;
  readonly value: ValueSpec;
  /** Markdown; the first paragraph is a summary of one or two sentences. Never says values, default, unit or range again. */
  readonly documentation: string;
  readonly required?: true;
  /** The only parents under which it is required; absent: all. */
  readonly requiredUnder?: readonly string[];
  /** The value that Twilio takes when the attribute is absent, as written; `defaultNote` where it is no literal value. */
  readonly default?: string;
  /** In words, e.g. "the caller's number" or "the URL of the current document". */
  readonly defaultNote?: string;
  /** Nearly all expect another `default`, or none: worth showing where the attribute is not written; always, or where this holds. */
  readonly surprisingDefault?: true | Condition;
  /** The attribute has an effect only where all of these hold. */
  readonly appliesWhen?: readonly Condition[];
  /** Where a value that is right by itself is wrong beside another attribute, or in some parent. */
  readonly clashes?: readonly Clash[];
  readonly deprecated?: Deprecation;
  /** The right spelling, where this is one that Twilio only takes as well: legal, but not offered. */
  readonly aliasOf?: string;
  /** Twilio's number of a wrong value. */
  readonly error?: number;
  /** Instead of `error`, inside the parents of these names. */
  readonly errorUnder?: Readonly<Record<string, number>>;
  /** Values other than the default have an effect only in the first verb. */
  readonly firstOnly?: FirstOnly;
  /** Of SSML: the voices that do not obey it, though they do the element. */
  readonly ignoredByVoices?: readonly VoiceKind[];
  /** It has no effect beside these children. */
  readonly ignoredBeside?: readonly string[];
  /** Values other than the default have an effect only where the element has so many children. */
  readonly fewestChildren?: number;
  /** Elements of the same name and parent have different values. */
  readonly isUnique?: true;
  /** No page says that Twilio minds a wrong value: what is found is a hint. */
  readonly isInferred?: true;
  /** Absent: as the element's. */
  readonly sources?: readonly Source[];
  /** Absent: the element's page. */
  readonly url?: string;
  readonly disagreement?: string;
}

/** Exactly one of `with`, `without` and `inside` is there. */
export interface Clash {
  /** The values that clash, each as written; absent, and without `matching`, `above` and `fractions`: all. */
  readonly values?: readonly string[];
  /** Values that match this regular expression clash. */
  readonly matching?: string;
  /** Numbers greater than this clash. */
  readonly above?: number;
  /** Numbers with digits after the point clash. */
  readonly fractions?: true;
  /** They clash where this holds. */
  readonly with?: Condition;
  /** They clash where this does not hold. */
  readonly without?: Condition;
  /** They clash inside these elements. */
  readonly inside?: readonly string[];
  /** What happens, one sentence of Markdown. */
  readonly reason: string;
  /** No page states it: what is found is a hint. */
  readonly isInferred?: true;
  /** The call goes on as if the value were not there: what is found is a hint, too. */
  readonly isHarmless?: true;
  /** Without the attribute the element does what was wanted, or what comes nearest to it. */
  readonly isDispensable?: true;
  /** Twilio's number of it. */
  readonly error?: number;
}

export type ValueSpec =
  | EnumValue
  | BooleanValue
  | NumberValue
  | UrlValue
  | LanguageValue
  | VoiceValue
  | PatternValue
  | TextValue;

/** One value of a list, or several of them. */
export interface EnumValue {
  readonly kind: "enum";
  readonly options: readonly ValueOption[];
  /** The values are a list: its separator. */
  readonly list?: "space" | "comma";
  /** Other values are legal too: all, or those that match the regular expression. */
  readonly open?: true | string;
  /** Upper and lower case are the same to Twilio. */
  readonly ignoresCase?: true;
}

export interface ValueOption {
  /** May be empty. */
  readonly value: string;
  /** One or two sentences of Markdown. */
  readonly documentation: string;
  readonly sources?: readonly Source[];
}

export interface BooleanValue {
  readonly kind: "boolean";
}

export interface NumberValue {
  readonly kind: "integer" | "decimal";
  /** Inclusive. */
  readonly min?: number;
  /** Inclusive. */
  readonly max?: number;
  /** Outside of this a number is legal, but unwise or not for every account; inclusive. */
  readonly usualMax?: number;
  readonly usualMin?: number;
  /** Of a decimal number: at most so many digits after the point. */
  readonly places?: number;
  readonly unit?: "seconds" | "milliseconds" | "times" | "digits" | "attempts" | "calls" | "people" | "characters";
  /** Words that are legal beside numbers, e.g. `auto`. */
  readonly words?: readonly ValueOption[];
  /** Seconds of waiting, which people take for milliseconds: from 1000 on, multiples of this are doubtful. */
  readonly doubtfulMultiple?: 100 | 1000;
  /** What people mean who write "infinite". */
  readonly endless?: number;
}

export interface UrlValue {
  readonly kind: "url";
  /** Of an absolute URL; absent: http and https. */
  readonly schemes?: readonly string[];
  /** A relative one is not enough; `advised`: it is by the pages, but has been refused. */
  readonly absolute?: true | "advised";
  /** `""` has a meaning of its own. */
  readonly emptyAllowed?: true;
  /** It may hold no query string. */
  readonly noQuery?: true;
  /** Twilio's number where the scheme is wrong; absent: the attribute's `error`. */
  readonly schemeError?: number;
  /** Twilio's number where the host cannot be reached; absent: that of HTTP requests, or none for other schemes. */
  readonly unreachableError?: number;
  /** What answers there: a TwiML document, or something else. */
  readonly answers: "twiml" | "media" | "nothing" | "socket";
}

export interface LanguageValue {
  readonly kind: "language";
  /** Which list of `values/languages.ts` is offered. */
  readonly list: "say" | "gather" | "ssml" | "pay";
  /** Well-formed tags that are not listed are legal. */
  readonly open?: true;
  readonly words?: readonly ValueOption[];
}

/** A voice of `values/voices.ts`. */
export interface VoiceValue {
  readonly kind: "voice";
}

export interface PatternValue {
  readonly kind: "pattern";
  /** A regular expression without anchors for the whole value, safe against long input. */
  readonly pattern: string;
  /** What the pattern wants, to follow "must be ", e.g. "digits, `*`, `#`, or `w` for a pause of half a second". */
  readonly form: string;
  /** A value with which the pattern holds; what completion puts there. */
  readonly sample: string;
  /** How large its number may be, by the unit behind it. */
  readonly ranges?: readonly UnitRange[];
  /** `sid`: placeholders such as `WWxxxx` are common and no mistake. */
  readonly what: "digits" | "key" | "sid" | "duration" | "level" | "address" | "name";
  /** What stands before the name elsewhere, and the attribute that says the same here. */
  readonly prefixes?: readonly MeaningfulPrefix[];
  /** Words that are legal beside the pattern. */
  readonly words?: readonly ValueOption[];
  /** Values worth offering; others that match are as good. */
  readonly options?: readonly ValueOption[];
  /** Names of voices without the provider's before them, as `values/voices.ts` has it; `ttsProvider` says whose. */
  readonly isAgentVoice?: true;
  readonly emptyAllowed?: true;
}

export interface MeaningfulPrefix {
  readonly prefix: string;
  readonly attribute: string;
  readonly value: string;
}

/** What a provider of voices takes of a number with that unit; inclusive. */
export interface UnitRange {
  readonly unit: string;
  readonly min?: number;
  readonly max: number;
  /** Whose voices. */
  readonly of: "polly";
}

export interface TextValue {
  readonly kind: "text";
  /** In characters, inclusive. */
  readonly maxLength?: number;
  readonly list?: "comma";
  readonly maxItems?: number;
  /** In characters of one item, inclusive. */
  readonly maxItemLength?: number;
  /** Values worth offering; others are as good. */
  readonly options?: readonly ValueOption[];
  /** `session-name`: the same name in another element of this name means the same thing, as in `<Start>` and `<Stop>`. */
  readonly format?:
    | "phone-number"
    | "caller-id"
    | "message-recipient"
    | "message-sender"
    | "sip-uri"
    | "sip-header"
    | "session-name"
    | "json"
    | "currency";
  /** Nobody but the two sides may know it; `named`: where the `name` beside it says so. */
  readonly isSecret?: true | "named";
  /** `""` is pointless and a mistake. */
  readonly notEmpty?: true;
}

/** One parameter of the request that Twilio makes to the URL in attribute `sentTo`. */
export interface CallbackParameter {
  readonly name: string;
  /** The attributes to whose URLs it is sent; never empty. */
  readonly sentTo: readonly string[];
  readonly documentation: string;
  readonly values?: readonly string[];
}

export interface ElementErrors {
  /** A child that may not stand there. */
  readonly child?: number;
  /** The element's text is wrong. */
  readonly text?: number;
  /** Text or a child is missing. */
  readonly missing?: number;
  /** The text is too long. */
  readonly tooLong?: number;
}
