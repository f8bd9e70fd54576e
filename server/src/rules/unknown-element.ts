import { elementSpec } from "../catalogue";
import { asOf } from "../catalogue/as-of";
import { type ForeignElement, foreignElements, isForeignRoot } from "../catalogue/foreign-elements";
import { hasHole, type TwimlDocument } from "../document";
import { type MeantName, nameMeant, namesIn } from "../model/child-names";
import { lacksEndTag } from "../model/content";
import { specOf } from "../model/element-spec";
import { isFragment } from "../model/fragment";
import { unknownElements } from "../model/known-element";
import { plain } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import { insertion } from "../text/edit";
import { endTagCode, notWellFormed, renameElement } from "./fixes/element";
import type { Finding, Fix, Rule } from "./rule";

export const unknownElement: Rule = {
  id: "unknown-element",
  twilioCode: 12200,
  severity: "error",
  summary:
    "An element that TwiML does not have. Where its name is like no other, a warning: Twilio may know it by now.",
  consequence: "Twilio logs a warning and leaves it out, with all that stands in it",
  why: "Twilio logs a schema warning and leaves the element out, with all that stands in it.",
  examples: [
    {
      bad: `<Response>
  <Diall>+14155550100</Diall>
   ~~~~~ There is no element <Diall>; did you mean <Dial>?
</Response>`,
      good: `<Response>
  <Dial>+14155550100</Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Sya voice="man">Hello</Say>
   ~~~ There is no element <Sya>; did you mean <Say>?
</Response>`,
      good: `<Response>
  <Say voice="man">Hello</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Transfer>+14155550100</Transfer>
   ~~~~~~~~ There is no element <Transfer>: calls are forwarded by <Dial>
</Response>`,
      good: `<Response>
  <Dial>+14155550100</Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Fax>https://example.com/fax.pdf</Fax>
   ~~~ <Fax> is not known here (twilio ${asOf.sdk})
</Response>`,
      good: `<Response>
  <Reject/>
</Response>`,
    },
    {
      bad: `<Response>
  <Say voice="Polly.Joanna"><speak>One moment. <break time="1s"/></speak></Say>
                             ~~~~~ There is no element <speak>: SSML tags stand directly in <Say>
</Response>`,
      good: `<Response>
  <Say voice="Polly.Joanna">One moment. <break time="1s"/></Say>
</Response>`,
    },
  ],

  *check(document) {
    if (document.root && isForeignRoot(document.root.name)) {
      return; // Nothing in it is TwiML: `wrong-root` says so.
    }
    const isPiece = isFragment(document);
    for (const element of unknownElements(document)) {
      // `wrong-root` judges the root, and an unfinished tag is `unclosed-tag`'s.
      if (
        (!element.parent && !isPiece) ||
        element.startTag.close === undefined ||
        hasHole(document, element.nameSpan)
      ) {
        continue;
      }
      const foreign = foreignElements.find(({ name }) => name === element.name);
      if (foreign) {
        if (!lacksEndTag(element) || foreign.isVoid) {
          yield ofElsewhere(document, element, foreign);
        }
        continue; // `missing-end-tag` reports the others.
      }
      const meant = meantName(document, element);
      if (meant?.isSameLetters) {
        continue; // `wrong-case` reports it.
      }
      // What stands in an unknown element is not TwiML either, and `<YOUR NAME>` no tag: `missing-end-tag` reports it.
      if (!meant && ((element.parent?.parent && !specOf(element.parent)) || lacksEndTag(element))) {
        continue;
      }
      yield meant ? misspelt(element, meant, isPiece) : ofNoLikeness(element, asSsml(document, element));
    }
  },
};

function misspelt(element: TwimlElement, meant: MeantName, isPiece: boolean): Finding {
  const message = `There is no element <${element.name}>; did you mean <${meant.name}>?`;
  return { span: element.nameSpan, ...endTagCode(element), message, fixes: renames(element, meant, isPiece) };
}

/** A name that is no slip: Twilio may have it by now, where the document can be read and it is not SSML in another case. */
function ofNoLikeness(element: TwimlElement, asSsml: readonly Fix[]): Finding {
  const { name, nameSpan: span, endTag } = element;
  if (asSsml.length > 0 || (endTag && endTag.name !== name)) {
    return { span, ...endTagCode(element), message: `There is no element <${name}>`, fixes: asSsml };
  }
  return {
    span,
    severity: "warning",
    message: `<${name}> is not known here (twilio ${asOf.sdk})`,
    consequence: "If Twilio does not know it either, it leaves it out, with all that stands in it",
  };
}

/** `<S>` among the verbs may be the `<s>` of SSML, which stands in an element that speaks. */
function asSsml(document: TwimlDocument, element: TwimlElement): Fix[] {
  const { name, nameSpan, endTag, span, parent } = element;
  const ssml = elementSpec(name.toLowerCase());
  const parentSpec = parent && specOf(parent);
  if (ssml?.kind !== "ssml" || !parentSpec || !endTag) {
    return [];
  }
  const speaking = namesIn(document, parentSpec).filter((other) =>
    elementSpec(other, parentSpec.name)!.children.includes(ssml.name),
  );
  return speaking.map((other) => ({
    title: `Change to <${ssml.name}> in <${other}>`,
    edits: [
      insertion(span.start, `<${other}>`),
      ...[nameSpan, endTag.nameSpan].map((at) => ({ span: at, text: ssml.name })),
      insertion(span.end, `</${other}>`),
    ],
  }));
}

/** None where the end tag stands in another piece of the document: it would keep the wrong name. */
function renames(element: TwimlElement, { name, mayStandThere }: MeantName, isPiece: boolean): Fix[] {
  const edits = renameElement(element, name);
  return isPiece && lacksEndTag(element)
    ? []
    : [{ title: `Change to <${name}>`, edits, ...(mayStandThere && { isPreferred: true as const }) }];
}

function ofElsewhere(document: TwimlDocument, element: TwimlElement, foreign: ForeignElement): Finding {
  const { name, nameSpan } = element;
  const code = lacksEndTag(element) ? notWellFormed : endTagCode(element);
  const message = `There is no element <${name}>: ${plain(foreign.instead)}`;
  return { span: nameSpan, ...code, message, fixes: fixesOf(element, foreign, document) };
}

function fixesOf(element: TwimlElement, { isWrapper, replacement }: ForeignElement, document: TwimlDocument): Fix[] {
  const { name, startTag, endTag } = element;
  const parent = element.parent && specOf(element.parent);
  if (isWrapper) {
    const tags = [startTag.span, ...(endTag ? [endTag.span] : [])];
    return [{ title: `Remove the tags of <${name}>`, edits: tags.map((span) => ({ span, text: "" })) }];
  }
  if (replacement === undefined || !parent || !namesIn(document, parent).includes(replacement)) {
    return [];
  }
  const edits = [{ span: startTag.span, text: `<${replacement}/>` }];
  return [
    lacksEndTag(element)
      ? { title: `Change to <${replacement}/>`, edits, isPreferred: true }
      : { title: `Change to <${replacement}>`, edits: renameElement(element, replacement), isPreferred: true },
  ];
}

/** What the end tag says, where that is right, or else the nearest name. */
function meantName(document: TwimlDocument, element: TwimlElement): MeantName | undefined {
  const { name, parent, endTag } = element;
  if (endTag && endTag.name !== name && elementSpec(endTag.name)) {
    const isSameLetters = endTag.name.toLowerCase() === name.toLowerCase();
    return { name: endTag.name, isSameLetters, mayStandThere: true };
  }
  return nameMeant(document, parent && specOf(parent), name);
}
