// The languages whose strings may hold TwiML.
import { csharp } from "./hosts/csharp.mjs";
import { go } from "./hosts/go.mjs";
import { java } from "./hosts/java.mjs";
import { kotlin } from "./hosts/kotlin.mjs";
import { php } from "./hosts/php.mjs";
import { python } from "./hosts/python.mjs";
import { ruby, rubyHeredocs } from "./hosts/ruby.mjs";
import { rust } from "./hosts/rust.mjs";
import { script } from "./hosts/script.mjs";

/** @type {readonly import("./injection-grammar.d.mts").Host[]} */
export const hosts = [
  script("javascript", "source.js", "js"),
  script("javascriptreact", "source.js.jsx", "js.jsx"),
  script("typescript", "source.ts", "ts"),
  script("typescriptreact", "source.tsx", "tsx"),
  python,
  php,
  ruby,
  rubyHeredocs,
  csharp,
  java,
  go,
  kotlin,
  rust,
];
