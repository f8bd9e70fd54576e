import { describe, it } from "node:test";
import { maskPhp } from "../../../server/src/hosts/templates/php";
import { checkMask } from "../support/check-mask";

const check = (text: string, shown: string) => checkMask(maskPhp, text, shown);

describe("PHP", () => {
  it("writes values", () =>
    check(
      `<Say voice="<?= $voice ?>"><?php echo htmlspecialchars($text); ?></Say>`,
      `<Say voice="‹value $voice›">‹value echo htmlspecialchars($text);›</Say>`,
    ));
  it("opens, turns over and closes conditions", () =>
    check(
      "<?php if ($a): ?>1<?php elseif ($b ? $c : $d): ?>2<?php else: ?>3<?php endif; ?>",
      "‹open if ($a):›1‹else elseif ($b ? $c : $d):›2‹else else:›3‹close endif;›",
    ));
  it("does the same with braces", () =>
    check(
      "<?php if ($a) { ?>1<?php } elseif ($b) { ?>2<?php } else { ?>3<?php } ?>",
      "‹open if ($a) {›1‹else } elseif ($b) {›2‹else } else {›3‹close }›",
    ));
  it("repeats", () => {
    check(
      "<?php foreach ($a as $k => $v): ?>x<?php endforeach ?>",
      "‹open foreach ($a as $k => $v):›x‹close endforeach›",
    );
    check("<?php for ($i = 0; $i < 3; $i++) { ?>x<?php } ?>", "‹open for ($i = 0; $i < 3; $i++) {›x‹close }›");
    check("<?php while ($a): ?>x<?php endwhile; ?>", "‹open while ($a):›x‹close endwhile;›");
  });
  it("chooses", () =>
    check(
      "<?php switch ($a): case 1: ?>x<?php break; default: ?>y<?php endswitch; ?>",
      "‹open switch ($a):›‹else case 1:›x‹else break; default:›y‹close endswitch;›",
    ));
  it("drops what writes nothing", () =>
    check(
      `<?php header("Content-Type: text/xml"); $a = f($b); // ok ?><?php require_once "a.php"; ?>`,
      `‹comment header("Content-Type: text/xml"); $a = f($b); // ok›‹comment require_once "a.php";›`,
    ));
  it("takes away what a tag closes itself", () =>
    check(
      "<?php function f($a) { if ($a) { return 1; } else { return 2; } } ?>",
      "‹value function f($a) { if ($a) { return 1; } else { return 2; } }›",
    ));
  it("does not end in strings, block comments and heredocs", () =>
    check(
      `<?php $a = '?>'; /* ?> { */ $b = <<<X\n?> {\nX;\n?><Say/>`,
      `‹comment $a = '?>'; /* ?> { */ $b = <<<X\n?> {\nX;›<Say/>`,
    ));
  it("does not take names for keywords", () =>
    check("<?php $o->if = $default ?? A::case; ?>", "‹comment $o->if = $default ?? A::case;›"));
  it("needs no end", () => check("<Say/><?php echo 1;\n", "<Say/>‹value echo 1;›"));
  it("leaves XML's own instructions alone", () =>
    check(`<?xml version="1.0"?><?php echo 1 ?>`, `<?xml version="1.0"?>‹value echo 1›`));
});
