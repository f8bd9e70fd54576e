import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Connection,
  type Range,
  ResponseError,
} from "vscode-languageserver";
import { quickFixSteps } from "../features/code-actions";
import { fixAllSteps } from "../features/fix-all";
import { refactoringsAt } from "../features/refactorings";
import { joinedSteps, type Steps } from "../features/steps";
import { surroundings } from "../features/surround";
import type { Edit } from "../text/edit";
import { folderOf, pathOf } from "../workspace/file-path";
import type { Workspace } from "../workspace/workspace";
import { allInSteps } from "./answers-in-steps";
import type { OpenDocument } from "./documents";
import { fixAllKind, toFixAllActions } from "./fix-all";
import { canWrite } from "./place";
import { filesBesideRequest } from "./protocol";
import { refactoringKindOf, refactoringKinds, refactoringOptions, toRefactoringAction } from "./refactoring";
import { describeError } from "./request";
import type { Session } from "./session";
import { surroundKind, toSurroundAction } from "./surround";
import { toCodeAction, toDiagnostic, toSpan } from "./to-lsp";

/** Answers what can be done at a range. */
export function answerCodeActions(connection: Connection, session: Session): void {
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
    const find = (beside: readonly string[]) =>
      allInSteps(session, uri, token, [], (documents) => codeActionsIn(session, documents, range, context, beside));
    const actions = await find([]);
    if (actions instanceof ResponseError || !actions.some(({ kind }) => kind === CodeActionKind.RefactorExtract)) {
      return actions;
    }
    // Asked only now: the folder may be far away.
    const told = session.client.codeActions.tellsFilesBeside ? await filesBeside(uri) : [];
    return find([...told, ...knownBeside(session.index.now(), uri)]);
  });

  async function filesBeside(uri: string): Promise<readonly string[]> {
    try {
      return await connection.sendRequest(filesBesideRequest, { uri });
    } catch (error) {
      session.log(describeError(error));
      return [];
    }
  }
}

/** The names in the folder of the file that the index knows. */
function knownBeside(workspace: Workspace, uri: string): readonly string[] {
  const path = pathOf(uri);
  return path === undefined ? [] : Array.from(workspace.entries(folderOf(path)), ({ name }) => name);
}

/** What can be done in each document, and for all of them at once what is sure. */
function* codeActionsIn(
  session: Session,
  documents: readonly OpenDocument[],
  range: Range,
  context: CodeActionContext,
  beside: readonly string[],
): Steps<CodeAction[]> {
  const { codeActions: abilities } = session.client;
  // Nobody wants to see what is meant for saving among the fixes of a line.
  const isAsked = context.only?.includes(CodeActionKind.Empty) === false && includesKind(context.only, fixAllKind);
  // Calls of a builder are mended one by one: what is left of them after a round is not known.
  const fixedAll = isAsked && abilities.literals ? documents.filter(({ file }) => file.part?.isMarkup !== false) : [];
  const touched = documents.filter(({ file }) => !file.part || file.part.holds(range));
  const fixed = yield* joinedSteps(fixedAll, function* (open) {
    return [{ file: open.file, edits: yield* fixAllSteps(open.document, session.diagnosticOptionsOf(open)) }];
  });
  return [
    ...(yield* joinedSteps(touched, (open) => codeActionsAt(session, open, range, context, beside))),
    ...toFixAllActions(fixed, abilities),
  ];
}

/** Of the kinds that are wanted; fixes first. `beside`: the names of the files beside the document that are known. */
function* codeActionsAt(
  session: Session,
  open: OpenDocument,
  range: Range,
  context: CodeActionContext,
  beside: readonly string[],
): Steps<CodeAction[]> {
  const { file, document } = open;
  const { codeActions: abilities, diagnostics } = session.client;
  const span = toSpan(file, range);
  const isWanted = (kind: CodeActionKind) => abilities.literals && includesKind(context.only, kind);
  const fixes = isWanted(CodeActionKind.QuickFix)
    ? yield* quickFixSteps(document, span, session.diagnosticOptionsOf(open))
    : [];
  const refactorings = refactoringKinds.some(isWanted)
    ? refactoringsAt(document, span, refactoringOptions(file, session.files.uris(), beside)).filter(
        (refactoring) => isWanted(refactoringKindOf(refactoring)) && canWrite(file, refactoring.edits),
      )
    : [];
  const surrounds = isWanted(surroundKind) ? surroundings(document, span) : [];
  return [
    ...fixes
      .filter(({ fix }) => canWrite(file, fix.edits))
      .map(({ fix, diagnostic }) => toCodeAction(file, fix, toDiagnostic(file, diagnostic, diagnostics), abilities)),
    ...refactorings.flatMap((refactoring) => toRefactoringAction(file, refactoring, abilities) ?? []),
    ...surrounds
      .filter(
        ({ edits }) => canWrite(file, edits) && !refactorings.some((refactoring) => areSame(refactoring.edits, edits)),
      )
      .map((surrounding) => toSurroundAction(file, surrounding, abilities)),
  ];
}

/** Kinds are a hierarchy, the empty one above all: `refactor` wants `refactor.surround` too. */
function includesKind(wanted: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return wanted?.some((above) => above === CodeActionKind.Empty || `${kind}.`.startsWith(`${above}.`)) ?? true;
}

/** A text that becomes CDATA is both surrounded and rewritten. */
function areSame(a: readonly Edit[], b: readonly Edit[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
