interface Rule {
  readonly [key: string]: unknown;
}

/** One way to write a string in a host language. */
export interface StringKind {
  /** Of its rules in the grammar's repository. */
  readonly name: string;
  /** A lookbehind for what opens the string. */
  readonly behind: string;
  /** What shows that the string is TwiML: the ends of what may stand before its text, of fixed lengths. */
  readonly tags: readonly string[];
  /** The same for what shows it only where markup begins. */
  readonly calls: readonly string[];
  /** What ends the string; absent where the host's rule watches over each line. */
  readonly stop?: string;
  readonly isMultiline: boolean;
  /** Whether `\n` in it stands for a line break. */
  readonly hasEscapes: boolean;
  /** How the quotes of values are written in it, where the string's own must be escaped. */
  readonly doubleQuote?: string;
  readonly singleQuote?: string;
  /** The host's own rules for what may stand anywhere in the string: interpolations and escapes. */
  readonly host: readonly Rule[];
  /** The host's own rules for blank lines, where they are others. */
  readonly blankLine?: readonly Rule[];
}

export interface Host {
  /** Of the grammar's file. */
  readonly id: string;
  /** The id of the language. */
  readonly language: string;
  /** The grammars of the language; the first is that of its code. */
  readonly injectTo: readonly string[];
  /** Selectors of the scopes to inject into, each without a comma. */
  readonly within: readonly string[];
  /** What is again in the host's language inside of a string, as `contributes.grammars` has it. */
  readonly embeddedLanguages: Readonly<Record<string, string>>;
  readonly strings: readonly StringKind[];
  /** What begins a comment that goes to the end of its line. */
  readonly lineComment: string;
  readonly commentScope: string;
  /** The host's rule for what stands in functions, where it is another than that for files. */
  readonly statements?: string;
  /** Where the language has them: rules that stand in for the host's. */
  readonly heredocs?: {
    readonly kinds: readonly StringKind[];
    rules(host: Host, names: ElementNames): readonly Rule[];
  };
}

/** Alternatives for a regular expression: `Say|Dial`. */
export interface ElementNames {
  readonly root: string;
  readonly verb: string;
  readonly noun: string;
  readonly ssml: string;
}

interface Grammar {
  readonly scopeName: string;
}

export function grammars(
  hosts: readonly Host[],
  names: ElementNames,
): readonly (readonly [file: string, grammar: Grammar])[];
export function contributions(hosts: readonly Host[], names: ElementNames): readonly object[];
export function elementNames(grammar: { readonly repository: Readonly<Record<string, Rule>> }): ElementNames;
