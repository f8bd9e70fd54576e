import type { TwimlDocument } from "../document";
import type { Edit } from "../text/edit";
import type { Span } from "../text/span";

export type Severity = "error" | "warning" | "information" | "hint";

/** One diagnostic rule. Its file is named after its `id`. */
export interface Rule {
  readonly id: string;
  /** Twilio's number for the same mistake; absent where Twilio reports nothing, or where it depends on the finding. */
  readonly twilioCode?: number;
  readonly severity: Severity;
  /** It depends on how the document is used: only who asks for it, gets it. */
  readonly isOptIn?: true;
  /** It is about a template as it is written, and looks at the sections itself; other rules look at what becomes of it. */
  readonly judgesTemplate?: true;
  /** One outcome of a template is enough that surely comes one day: Twilio reads nothing of that one. */
  readonly breaksOutcomes?: true;
  /**
   * Only the whole of a document can tell: where it begins and ends, what follows what, what is not there at all. It is not
   * asked about a piece, the rest of which stands elsewhere.
   */
  readonly needsWhole?: true;
  /**
   * What it finds in an element of the root follows from that element and from the kind of the document: so it is not asked
   * again while nobody changes the element. It goes through the document's elements, and looks at no others.
   */
  readonly isLocal?: true;
  /** One line that says what is wrong. The README's table prints it. */
  readonly summary: string;
  /** What Twilio does with such a document, so why to care. */
  readonly why: string;
  /**
   * The same for who reads one finding alone, behind its message: a short sentence without full stop. Absent where the
   * message says it, or anybody guesses it.
   */
  readonly consequence?: string;
  /** Shown in the documentation and run as tests. */
  readonly examples: readonly RuleExample[];
  check(document: TwimlDocument): Iterable<Finding>;
}

/** What there is to read about a rule, and to set. */
export type RuleDescription = Omit<Rule, "check">;

export interface RuleExample {
  /** Marked-up source: `~~~` under each finding, then its message. */
  readonly bad: string;
  /** The source after the first fix of each finding, or, where there is no fix, a right way to write it. */
  readonly good: string;
}

export interface Finding {
  /** The smallest span that shows the mistake. */
  readonly span: Span;
  readonly message: string;
  /** Instead of the rule's; written out as `undefined`: this finding needs none. */
  readonly consequence?: string | undefined;
  /** Where they differ from the rule's. */
  readonly severity?: Severity;
  /** Written out as `undefined`: Twilio has none for this one, though it has for others of the rule. */
  readonly twilioCode?: number | undefined;
  readonly tag?: "deprecated" | "unnecessary";
  readonly related?: readonly Related[];
  /** It follows from what other documents ask of this one: whoever knows them adds where they do. */
  readonly isAskedElsewhere?: true;
  /** The best first. */
  readonly fixes?: readonly Fix[];
}

/** Another place that the mistake involves. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

export interface Fix {
  /** An imperative, e.g. "Change to 'Dial'". */
  readonly title: string;
  /** They do not overlap. */
  readonly edits: readonly Edit[];
  /** The one right answer. */
  readonly isPreferred?: true;
}
