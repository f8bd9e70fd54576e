import { overlaps } from "../../text/span";
import type { MaskedText } from "../hole";
import { maskMustache } from "../mustache";

/** Languages to which `{{` means nothing may write documents in which it means something. */
export function withTokens(text: string, outer: MaskedText): MaskedText {
  const inner = maskMustache(outer.masked);
  if (inner.holes.length === 0) {
    return outer;
  }
  const tokens = inner.holes.map((hole) => ({ ...hole, name: text.slice(hole.nameSpan.start, hole.nameSpan.end) }));
  const around = outer.holes.filter(({ span }) => !tokens.some((token) => overlaps(token.span, span)));
  return { masked: inner.masked, holes: [...around, ...tokens].sort((a, b) => a.span.start - b.span.start) };
}
