import { childSpecs, elementSpec } from "../../../../server/src/catalogue";
import type { AttributeSpec, ElementSpec } from "../../../../server/src/catalogue/spec";
import { type Random, seededRandom } from "../../../syntax/support/random";

/** A well-formed document of the catalogue's elements, in the worst layout; the same for the same seed. */
export function randomDocument(seed: number): string {
  const random = seededRandom(seed);
  const write = new Writer(random, random.below(4) === 0 ? "\r\n" : "\n");
  return write.document();
}

const words = [
  "Hello",
  "press 1",
  "&amp;",
  "{{From}}",
  "{{{Name}}}",
  "&#233;",
  "+14155550100",
  "/menu",
  "naïve",
  "😀",
  ">",
  "a  b",
];

class Writer {
  private depth = 0;

  constructor(
    private readonly random: Random,
    private readonly lineBreak: string,
  ) {}

  document(): string {
    const root = elementSpec("Response")!;
    const start = this.sometimes(8, () => "\uFEFF") + this.sometimes(3, () => '<?xml version="1.0" encoding="UTF-8"?>');
    const before =
      start === "" || start === "\uFEFF" ? this.gap() : this.gap() + this.sometimes(9, () => "<!DOCTYPE Response>");
    return start + before + this.between() + this.element(root) + this.between();
  }

  private sometimes(oneIn: number, make: () => string): string {
    return this.random.below(oneIn) === 0 ? make() : "";
  }

  private several(most: number, make: () => string): string {
    return Array.from({ length: this.random.below(most + 1) }, make).join("");
  }

  private gap(): string {
    const eol = this.lineBreak;
    return this.random.pick([
      "",
      "",
      " ",
      "  ",
      "\t",
      eol,
      `${eol}  `,
      `${eol}\t`,
      ` ${eol} ${eol}${eol}    `,
      `${eol}${eol} `,
    ]);
  }

  /** What may stand between elements anywhere. */
  private between(): string {
    const eol = this.lineBreak;
    const piece =
      this.random.below(6) === 0
        ? this.random.pick(["<!-- note -->", `<!--${eol}   two${eol} lines -->`, "<?php echo 1 ?>", "{{! a comment }}"])
        : "";
    return this.gap() + piece + (piece === "" ? "" : this.gap());
  }

  private element(spec: ElementSpec): string {
    this.depth++;
    const start = `<${spec.name}${this.attributes(spec)}`;
    const content = this.random.below(6) === 0 ? undefined : this.content(spec);
    this.depth--;
    const beforeClose = this.random.pick(["", "", " ", `${this.lineBreak}\t`]);
    return content === undefined
      ? `${start}${beforeClose}/>`
      : `${start}${beforeClose}>${content}</${spec.name}${this.sometimes(6, () => this.gap())}>`;
  }

  private attributes({ attributes }: ElementSpec): string {
    const count = Math.min(this.random.below(5), attributes.length);
    const from = attributes.length === 0 ? 0 : this.random.below(attributes.length);
    const chosen = [...attributes.slice(from), ...attributes.slice(0, from)].slice(0, count);
    return (
      chosen.map((attribute) => this.attribute(attribute)).join("") +
      this.sometimes(25, () => ' {{#if x}}debugging="1"{{/if}}')
    );
  }

  private attribute({ name }: AttributeSpec): string {
    const quote = this.random.pick(['"', "'"]);
    const space = this.random.pick([" ", " ", "  ", `${this.lineBreak}    `, "\t"]);
    const equals = this.random.pick(["=", "=", "=", " = ", `${this.lineBreak}=`]);
    return `${space}${name}${equals}${quote}${this.several(3, () => this.word())}${quote}`;
  }

  private word(): string {
    return this.random.pick([...words, " ", `${this.lineBreak}  `]);
  }

  private content(spec: ElementSpec): string {
    const children = this.depth > 5 ? [] : childSpecs(spec);
    switch (spec.content.kind) {
      case "text":
        return this.text();
      case "mixed":
        return this.random.below(2) === 0 ? this.children(children) : this.mixed(children);
      default:
        return this.random.below(12) === 0 ? this.mixed(children) : this.children(children);
    }
  }

  private text(): string {
    const markup = () => this.random.pick([`<![CDATA[ a < b${this.lineBreak} ]]>`, "<!-- aside -->", this.gap()]);
    return this.several(4, () => this.word() + this.sometimes(5, markup));
  }

  private mixed(children: readonly ElementSpec[]): string {
    return (
      this.several(3, () => this.text() + (children.length > 0 ? this.element(this.random.pick(children)) : "")) +
      this.text()
    );
  }

  private children(children: readonly ElementSpec[]): string {
    const child = () => (children.length === 0 ? "" : this.element(this.random.pick(children)));
    return (
      this.between() +
      this.several(4, () => (this.random.below(7) === 0 ? this.section(child) : child() + this.between())) +
      this.sometimes(20, () => `<Unheard  of="x">${this.text()}${child()}</Unheard>`)
    );
  }

  private section(child: () => string): string {
    const open = this.random.pick(["{{#if Night}}", "{{#Name}}", "{{^Name}}"]);
    const otherwise = this.sometimes(3, () => `{{else}}${this.between()}${child()}${this.between()}`);
    return `${this.gap()}${open}${this.between()}${child()}${this.between()}${otherwise}{{/x}}${this.between()}`;
  }
}
