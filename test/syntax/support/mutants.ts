import { type Random, seededRandom } from "./random";

/** A text with some damage done to it, as typing, pasting and merging do it. The same seed does the same damage. */
export function mutantOf(text: string, seed: number): string {
  const random = seededRandom(seed);
  let mutant = text;
  for (let count = 1 + random.below(3); count > 0; count--) {
    mutant = random.pick(mutations)(mutant, random);
  }
  return mutant;
}

type Mutation = (text: string, random: Random) => string;

const mutations: readonly Mutation[] = [
  deleteCharacters,
  insertCharacter,
  insertCharacter,
  duplicateCharacters,
  replaceCharacter,
  insertFragment,
  insertOutside,
  deleteOpening,
  deleteToken,
  duplicateToken,
  swapTokens,
  cutOff,
];

// What XML gives a meaning to comes often, the rest seldom.
const characters = [..."<<>>&&\"\"''//==!!??--[];;:#  \n\t\rax1.,_{}%@é😀\u00B7\u0300\u0001\uFFFE\u00A0"];

export const fragments: readonly string[] = [
  ...[
    "<Say>",
    "</Say>",
    "<Pause/>",
    '<Play loop="2">',
    "</Play>",
    "<Gather",
    "</",
    "<",
    "/>",
    ">",
    "<>",
    "</>",
    "< Say>",
  ],
  ...[
    "<!--",
    "-->",
    "--",
    "<!-- a -->",
    "<!-- a -- b -->",
    "<!--->",
    "<![CDATA[",
    "]]>",
    "<![CDATA[x]]>",
    "<!",
    "<!x>",
  ],
  ...["<?", "?>", "<?php echo 1 ?>", "<?xml?>", '<?xml version="1.0"?>', '<?xml version="1.0" encoding="UTF-8"?>'],
  ...[
    "<??>",
    "<?a?>",
    "<?XML a?>",
    "<?xml-a b?>",
    "<?a:b c?>",
    "<? a?>",
    "<?a/?>",
    "<!DOCTYPE Response>",
    "<!DOCTYPE>",
  ],
  ...[
    "&amp;",
    "&lt;",
    "&",
    "&;",
    "&#;",
    "&#x;",
    "&#65;",
    "&#x41;",
    "&#0;",
    "&#x110000;",
    "&#xD800;",
    "&nbsp;",
    "&a b;",
  ],
  ...[
    ' a="1"',
    ' a="1"b="2"',
    " a='1'",
    " a=1",
    " a=/b?c=1&d",
    " a=b's",
    " a=b/>",
    " a",
    ' a="',
    '"',
    "'",
    " = ",
    ' a = "1"',
    ' a="<"',
    ' a=">"',
    ' a="&"',
  ],
  ...[
    " xml:lang='en'",
    " é='1'",
    "<é/>",
    "<a.b-c/>",
    "<-a/>",
    "<1/>",
    "<a/ >",
    "<a / >",
    "<a b='/'/>",
    "<_:a/>",
    "</Say >",
  ],
  ...[
    "<Say/>",
    "<Response>",
    "</Response>",
    "<Response/>",
    "</ Say>",
    "<Say b/>",
    "<Say,>",
    "<<",
    ">>",
    "<<<<<<< HEAD\n",
  ],
];

function deleteCharacters(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + text.slice(at + 1 + random.below(4));
}

function insertCharacter(text: string, random: Random): string {
  return insert(text, random.below(text.length + 1), random.pick(characters));
}

function duplicateCharacters(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return insert(text, at, text.slice(at, at + 1 + random.below(6)));
}

function replaceCharacter(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(characters) + text.slice(at + 1);
}

function insertFragment(text: string, random: Random): string {
  return insert(text, random.below(text.length + 1), random.pick(fragments));
}

/** Before or behind all else. */
function insertOutside(text: string, random: Random): string {
  return insert(text, random.pick([0, text.length]), random.pick(fragments));
}

/** The `<` of a tag. */
function deleteOpening(text: string, random: Random): string {
  const at = random.pick(Array.from(text.matchAll(/<(?=\w)/g), ({ index }) => index)) ?? text.length;
  return text.slice(0, at) + text.slice(at + 1);
}

function deleteToken(text: string, random: Random): string {
  const tokens = tokensOf(text);
  tokens.splice(random.below(tokens.length), 1);
  return tokens.join("");
}

function duplicateToken(text: string, random: Random): string {
  const tokens = tokensOf(text);
  const token = random.pick(tokens) ?? "";
  tokens.splice(random.below(tokens.length + 1), 0, token);
  return tokens.join("");
}

function swapTokens(text: string, random: Random): string {
  const tokens = tokensOf(text);
  const [one, other] = [random.below(tokens.length), random.below(tokens.length)];
  const [first = "", second = ""] = [tokens[one], tokens[other]];
  tokens[one] = second;
  tokens[other] = first;
  return tokens.join("");
}

function cutOff(text: string, random: Random): string {
  return random.below(4) > 0 ? text : text.slice(0, random.below(text.length + 1));
}

/** Tags, names, values, words and blanks: coarse on purpose, and not cut by the parser under test. */
function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}

const token = /<[^<>]*>|[\w:.-]+="[^"]*"|\s+|[^\s<>]+|[<>]/g;

function insert(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}
