import { badInstruction } from "./bad-instruction";
import { clashingValue } from "./clashing-value";
import { commentHyphens } from "./comment-hyphens";
import { deprecated } from "./deprecated";
import { doctype } from "./doctype";
import { documentTooLarge } from "./document-too-large";
import { doubtfulIdentity } from "./doubtful-identity";
import { duplicateAttribute } from "./duplicate-attribute";
import { earlyEnd } from "./early-end";
import { endlessLoop } from "./endless-loop";
import { exposedPassword } from "./exposed-password";
import { forbiddenCharacter } from "./forbidden-character";
import { insecureCallback } from "./insecure-callback";
import { invalidJson } from "./invalid-json";
import { invalidPhoneNumber } from "./invalid-phone-number";
import { invalidSipUri } from "./invalid-sip-uri";
import { invalidUrl } from "./invalid-url";
import { invalidValue } from "./invalid-value";
import { junkInTag } from "./junk-in-tag";
import { mergeConflict } from "./merge-conflict";
import { mismatchedEndTag } from "./mismatched-end-tag";
import { misplacedElement } from "./misplaced-element";
import { missingAttribute } from "./missing-attribute";
import { missingChild } from "./missing-child";
import { missingContent } from "./missing-content";
import { missingEndTag } from "./missing-end-tag";
import { missingRoot } from "./missing-root";
import { missingValue } from "./missing-value";
import { missingWhiteSpace } from "./missing-white-space";
import { noEffect } from "./no-effect";
import { noPrompt } from "./no-prompt";
import { outOfRange } from "./out-of-range";
import { parameterTooLong } from "./parameter-too-long";
import { rawAmpersand } from "./raw-ampersand";
import { rawLessThan } from "./raw-less-than";
import { relativeCallback } from "./relative-callback";
import { repeatedSibling } from "./repeated-sibling";
import { repeatedValue } from "./repeated-value";
import type { Rule } from "./rule";
import { seldomReached } from "./seldom-reached";
import { severalRoots } from "./several-roots";
import { strayEndTag } from "./stray-end-tag";
import { textOutsideRoot } from "./text-outside-root";
import { textTooLong } from "./text-too-long";
import { tooDeep } from "./too-deep";
import { tooLate } from "./too-late";
import { tooLongInline } from "./too-long-inline";
import { tooManyChildren } from "./too-many-children";
import { unclosedMarkup } from "./unclosed-markup";
import { unclosedQuote } from "./unclosed-quote";
import { unclosedSection } from "./unclosed-section";
import { unclosedTag } from "./unclosed-tag";
import { unclosedToken } from "./unclosed-token";
import { unexpectedText } from "./unexpected-text";
import { unknownAttribute } from "./unknown-attribute";
import { unknownElement } from "./unknown-element";
import { unknownEntity } from "./unknown-entity";
import { unmetNeed } from "./unmet-need";
import { unquotedValue } from "./unquoted-value";
import { unreachableVerb } from "./unreachable-verb";
import { unspokenLanguage } from "./unspoken-language";
import { unsupportedSsml } from "./unsupported-ssml";
import { wrongCase } from "./wrong-case";
import { wrongKind } from "./wrong-kind";
import { wrongProduct } from "./wrong-product";
import { wrongRoot } from "./wrong-root";
import { xmlDeclaration } from "./xml-declaration";

/** Every rule that holds for all documents, sorted by id. */
export const rules: readonly Rule[] = [
  badInstruction,
  clashingValue,
  commentHyphens,
  deprecated,
  doctype,
  documentTooLarge,
  doubtfulIdentity,
  duplicateAttribute,
  earlyEnd,
  endlessLoop,
  exposedPassword,
  forbiddenCharacter,
  invalidJson,
  invalidPhoneNumber,
  invalidSipUri,
  invalidUrl,
  invalidValue,
  junkInTag,
  mergeConflict,
  mismatchedEndTag,
  misplacedElement,
  missingAttribute,
  missingChild,
  missingContent,
  missingEndTag,
  missingRoot,
  missingValue,
  missingWhiteSpace,
  noEffect,
  noPrompt,
  outOfRange,
  parameterTooLong,
  rawAmpersand,
  rawLessThan,
  repeatedSibling,
  repeatedValue,
  seldomReached,
  severalRoots,
  strayEndTag,
  textOutsideRoot,
  textTooLong,
  tooDeep,
  tooLate,
  tooManyChildren,
  unclosedMarkup,
  unclosedQuote,
  unclosedSection,
  unclosedTag,
  unclosedToken,
  unexpectedText,
  unknownAttribute,
  unknownElement,
  unknownEntity,
  unmetNeed,
  unquotedValue,
  unreachableVerb,
  unspokenLanguage,
  unsupportedSsml,
  wrongCase,
  wrongKind,
  wrongProduct,
  wrongRoot,
  xmlDeclaration,
];

/** The rules that depend on how a document is used, sorted by id: they run only for who asks for them. */
export const optInRules: readonly Rule[] = [insecureCallback, relativeCallback, tooLongInline];
