import { readdirSync, readFileSync } from "node:fs";
import type { FoundExpression } from "./regular-expressions";

/** The regular expressions that VS Code applies to whole lines, however long, while somebody types. */
export function lineExpressions(): FoundExpression[] {
  const path = "syntaxes/language-configuration.json";
  const { wordPattern, indentationRules, onEnterRules, folding } = JSON.parse(readFileSync(path, "utf8"));
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  const inManifest: unknown[] = manifest.contributes.languages.map(
    ({ firstLine }: { firstLine?: string }) => firstLine,
  );
  const inConfiguration = [
    ...Object.values(indentationRules),
    ...onEnterRules.flatMap((rule: Record<string, unknown>) => [
      rule.beforeText,
      rule.afterText,
      rule.previousLineText,
    ]),
    ...Object.values(folding.markers),
  ];
  return [
    ...expressions(path, inConfiguration),
    { path, source: wordPattern.pattern, flags: wordPattern.flags },
    ...expressions("package.json", inManifest),
  ];
}

function expressions(path: string, sources: readonly unknown[]): FoundExpression[] {
  return sources.filter((source) => typeof source === "string").map((source) => ({ path, source, flags: "" }));
}

/** Those of the grammars, each once, as JavaScript writes them. VS Code colors no line of more than 20,000 characters. */
export function grammarExpressions(): FoundExpression[] {
  const found = new Map<string, FoundExpression>();
  for (const file of readdirSync("syntaxes").sort()) {
    if (file.endsWith(".tmLanguage.json")) {
      collect(JSON.parse(readFileSync(`syntaxes/${file}`, "utf8")), (source) => {
        found.set(source, { path: `syntaxes/${file}`, ...asJavaScript(source) });
      });
    }
  }
  return [...found.values()];
}

const keys: readonly string[] = ["match", "begin", "end", "while"];

function collect(part: unknown, take: (source: string) => void): void {
  for (const [key, value] of Object.entries(part ?? {})) {
    if (typeof value === "object") {
      collect(value, take);
    } else if (typeof value === "string" && keys.includes(key)) {
      take(value);
    }
  }
}

/** `\G` is where the search begins; case and the greatest characters make no difference in what is slow. */
function asJavaScript(source: string): Pick<FoundExpression, "source" | "flags"> {
  return {
    source: source
      .replaceAll("\\G", "")
      .replaceAll("(?i:", "(?:")
      .replaceAll("(?i)", "")
      .replaceAll("\\x{10FFFF}", "\\uffff"),
    flags: source.startsWith("\\G") ? "y" : "",
  };
}
