import type { Hole, MaskedText } from "../hole";
import { holesOfSteps, outerSteps } from "./code-steps";
import { maskTags } from "./mask-tags";
import { phpCodeEnd, phpSteps } from "./php-code";
import { tagOf } from "./tag";

/** PHP between XML: `<?= $value ?>`, `<?php if ($a): ?>…<?php endif; ?>`, `<?php if ($a) { ?>…<?php } ?>`. */
export function maskPhp(text: string): MaskedText {
  return maskTags(text, /<\?(?:php\b|=)/gi, (start, mark) => phpHolesAt(text, start, mark));
}

/** Of the code whose `<?php` or `<?=`, the mark, stands at `start`. */
export function phpHolesAt(text: string, start: number, mark: string): Hole[] {
  const from = start + mark.length;
  const innerEnd = phpCodeEnd(text, from);
  const tag = tagOf(text, start, from, innerEnd, Math.min(text.length, innerEnd + "?>".length));
  // A function may print, and nobody knows which; an assignment and a header do not.
  const isSilent = !/[^\s;=(]\s*\(|\b(?:echo|print|include|require)/.test(silent(tag.code));
  return holesOfSteps(tag, outerSteps(phpSteps(tag.code)), mark !== "<?=" && isSilent ? "comment" : "value");
}

/** The code without what writes nothing. */
function silent(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?(?:\*\/|$)|(?:\/\/|#).*/g, "")
    .replace(/\b(?:header|http_response_code|declare|define|session_start|isset|empty)\s*\(/g, "(")
    .replace(/\b(?:include|require)_once\b[^;]*/g, "")
    .replace(/\$[\w>[\]'"-]+\s*\??\??=[^=;][^;]*/g, "");
}
