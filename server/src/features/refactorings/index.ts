import type { TwimlDocument } from "../../document";
import type { Span } from "../../text/span";
import { addGoodbye } from "./add-goodbye";
import { askAgain } from "./ask-again";
import { cdataToText } from "./cdata-to-text";
import { changeVoice } from "./change-voice";
import { changeVoiceEverywhere } from "./change-voice-everywhere";
import { collapseElement } from "./collapse-element";
import { expandElement } from "./expand-element";
import { extractMenu } from "./extract-menu";
import { insertPause } from "./insert-pause";
import { joinAttributes } from "./join-attributes";
import { nounToText } from "./noun-to-text";
import type { Refactored, Refactoring, RefactoringOptions } from "./refactoring";
import { splitAttributes } from "./split-attributes";
import { textToCdata } from "./text-to-cdata";
import { textToNoun } from "./text-to-noun";
import { wrapInSsml } from "./wrap-in-ssml";

/** Every refactoring, in the order in which an editor shows them: what is about calls first, then what is about XML. */
export const refactorings: readonly Refactoring[] = [
  insertPause,
  ...wrapInSsml,
  changeVoice,
  changeVoiceEverywhere,
  addGoodbye,
  askAgain,
  extractMenu,
  textToNoun,
  nounToText,
  splitAttributes,
  joinAttributes,
  collapseElement,
  expandElement,
  textToCdata,
  cdataToText,
];

export interface OfferedRefactoring extends Refactored {
  readonly id: string;
  readonly title: string;
  readonly kind: Refactoring["kind"];
}

/** What can be done at the span; found anew for each request, never remembered, so that it fits the text as it is. */
export function refactoringsAt(document: TwimlDocument, span: Span, options: RefactoringOptions): OfferedRefactoring[] {
  return refactorings.flatMap(({ id, title, kind, apply }) => {
    const refactored = apply(document, span, options);
    return refactored ? [{ id, title, kind, ...refactored }] : [];
  });
}
