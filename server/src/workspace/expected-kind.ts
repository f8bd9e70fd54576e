import { type RestrictedKind, restrictedDocuments } from "../catalogue/restricted-documents";
import { isRestricted, type NamedKind } from "../model/document-kind";
import type { FilePath } from "./file-path";
import type { Referrer, Workspace } from "./workspace";

/** How many documents in a row may hand on what they were asked for, each knowing no more than the last. */
const furthest = 4;

/**
 * See `Workspace.expectedKind`. A `waitUrl` says outright what it asks for; a `<Redirect>` or an `action` goes on as what the
 * document is in which it stands. What is found out is remembered: the answers hold until the workspace changes.
 */
export function expectations(workspace: Workspace): (path: FilePath) => NamedKind | undefined {
  const known = Array.from({ length: furthest + 1 }, () => new Map<FilePath, NamedKind | undefined>());
  return (path) => expected(path, furthest);

  // Counting down keeps documents that lead to one another from asking one another forever.
  function expected(of: FilePath, steps: number): NamedKind | undefined {
    const answers = known[steps]!;
    if (!answers.has(of)) {
      answers.set(of, agreed(new Set(asking(workspace, of).map((referrer) => asked(referrer, steps)))));
    }
    return answers.get(of);
  }

  function asked({ from, reference }: Referrer, steps: number): NamedKind {
    if (isRestricted(reference.asks)) {
      return reference.asks;
    }
    const own = from.kind;
    const mayInherit = steps > 0 && (own === "either" || own === "voice");
    const inherited = mayInherit ? expected(from.path, steps - 1) : undefined;
    // What goes on in a restricted document is restricted as well.
    const restriction = isRestricted(own) ? own : isRestricted(inherited) ? inherited : undefined;
    return restriction ?? reference.asks ?? (own === "either" ? inherited : own) ?? "either";
  }
}

/** Who asks Twilio to go on with the document, itself left out. */
export function asking(workspace: Workspace, of: FilePath): Referrer[] {
  return workspace.referrers(of).filter(({ from, reference }) => {
    return reference.answers === "twiml" && from.path !== of;
  });
}

/**
 * Of several restrictions the one that takes only what all others take too: a document that a conference and a queue wait
 * with is one for the conference. `undefined` where there is none, or where somebody asks for an ordinary call.
 */
function narrowest(kinds: readonly NamedKind[]): RestrictedKind | undefined {
  const restricted = kinds.filter(isRestricted);
  return restricted.length < kinds.length
    ? undefined
    : restricted.find((kind) =>
        restricted.every((other) =>
          restrictedDocuments[kind].verbs.every((verb) => restrictedDocuments[other].verbs.includes(verb)),
        ),
      );
}

/** `either` among them: somebody does not tell. */
function agreed(asked: ReadonlySet<NamedKind>): NamedKind | undefined {
  const told = [...asked].filter((kind) => kind !== "either");
  if (told.length > 1) {
    return told.includes("messaging") ? undefined : (narrowest([...asked]) ?? "voice");
  }
  // Whoever does not tell may ask for it in an ordinary call.
  return isRestricted(told[0]) && asked.has("either") ? "voice" : told[0];
}
