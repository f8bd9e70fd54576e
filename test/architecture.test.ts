import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, it } from "node:test";
import { elementSpecs } from "../server/src/catalogue/elements";
import { optInRules, rules } from "../server/src/rules";

/**
 * What each part of the server may import besides itself: imports point one way. A part is a folder or a single file;
 * of the packages, each part may import those named.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  syntax: ["text", "@xml-tools/parser"],
  hosts: ["text", "web-tree-sitter"],
  "document.ts": ["text", "syntax", "hosts", "catalogue"],
  catalogue: [],
  model: ["text", "syntax", "hosts", "document.ts", "catalogue", "libphonenumber-js/min"],
  rules: ["text", "syntax", "hosts", "document.ts", "catalogue", "model"],
  workspace: ["text", "hosts", "document.ts", "catalogue", "model"],
  features: [
    "text",
    "syntax",
    "hosts",
    "document.ts",
    "catalogue",
    "model",
    "rules",
    "workspace",
    "libphonenumber-js/min",
    "snippets/twiml.json",
  ],
  lsp: [
    "text",
    "hosts",
    "document.ts",
    "model",
    "rules",
    "workspace",
    "features",
    "vscode-languageserver",
    "vscode-languageserver-textdocument",
  ],
  main: [
    "hosts",
    "workspace",
    "lsp",
    "node:fs/promises",
    "node:path",
    "node:stream",
    "node:v8",
    "vscode-languageserver/node",
  ],
};

/** The packages of one file each: whoever wants to exchange one has one file to look at. */
const onlyIn: Readonly<Record<string, RegExp>> = {
  "@xml-tools/parser": /^server\/src\/syntax\/cst\.ts$/,
  "libphonenumber-js/min": /\/phone-number\.ts$/,
  "node:fs/promises": /^server\/src\/main\/(file-access|grammar-files)\.ts$/,
  "node:v8": /^server\/src\/main\/node\.ts$/,
  "node:stream": /^server\/src\/main\/whole-messages\.ts$/,
  "node:path": /^server\/src\/main\/(file-access|grammar-files)\.ts$/,
  "web-tree-sitter": /^server\/src\/hosts\/(strings|builder)\//,
  "vscode-languageserver/node": /^server\/src\/main\/node\.ts$/,
};

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => {
      const text = readFileSync(path, "utf8");
      const specifiers = text.matchAll(
        /(?:^(?:import|export)(?: type)? [\w*{][^;"]*? from |^import |\bimport\()"([^"]+)"/gm,
      );
      return { path, text, imports: Array.from(specifiers, ([, specifier]) => specifier!) };
    });
}

const server = sourcesIn("server/src");
const client = sourcesIn("client/src");

/** `features` for server/src/features/hover.ts, `document.ts` for server/src/document.ts. */
function partOf(path: string): string {
  const [part] = path.slice("server/src/".length).split("/");
  return part!;
}

/** The part or the package that a file's import names. */
function imported(path: string, specifier: string): string {
  if (!specifier.startsWith(".")) {
    return specifier;
  }
  const target = posix.join(posix.dirname(path), specifier);
  if (!target.startsWith("server/src/")) {
    return target;
  }
  const part = partOf(target);
  return server.some((source) => source.path === `server/src/${part}.ts`) ? `${part}.ts` : part;
}

describe("The server's parts", () => {
  it("are those that this test knows", () => {
    assert.deepEqual([...new Set(server.map(({ path }) => partOf(path)))].sort(), Object.keys(mayImport).sort());
  });

  for (const [part, allowed] of Object.entries(mayImport)) {
    it(`${part} imports ${allowed.join(", ") || "nothing"}`, () => {
      const wrong = server
        .filter(({ path }) => partOf(path) === part)
        .flatMap(({ path, imports }) => imports.map((specifier) => ({ path, target: imported(path, specifier) })))
        .filter(({ target }) => target !== part && !allowed.includes(target))
        .map(({ path, target }) => `${path} imports ${target}`);
      assert.deepEqual(wrong, []);
    });
  }

  it("import a package only in the file that is there for it", () => {
    const wrong = server.flatMap(({ path, imports }) =>
      imports.filter((name) => onlyIn[name]?.test(path) === false).map((name) => `${path} imports ${name}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("use nothing that only Node has, but for what starts the server in it", () => {
    const node = /\bfrom "node:|\bprocess\.|\bBuffer\b|\b__dirname\b|\brequire\(/;
    const wrong = server.filter(({ path, text }) => partOf(path) !== "main" && node.test(text));
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });
});

it("the client imports nothing of the server, and the server nothing of the client or the editor", () => {
  const wrong = [
    ...client.flatMap(({ path, imports }) =>
      imports.map((name) => ({ path, name: posix.join(posix.dirname(path), name) })),
    ),
    ...server.flatMap(({ path, imports }) => imports.map((name) => ({ path, name }))),
  ].filter(({ path, name }) => (path.startsWith("client/") ? /^server\//.test(name) : /client\/|^vscode$/.test(name)));
  assert.deepEqual(wrong, []);
});

describe("The rules", () => {
  const files = server.filter(
    ({ path, text }) => /^server\/src\/rules\/[^/]+\.ts$/.test(path) && /: Rule = \{/.test(text),
  );

  it("are each in the file that has its name, and all in the index", () => {
    const names = files.map(({ path }) => posix.basename(path, ".ts"));
    assert.deepEqual([...rules, ...optInRules].map(({ id }) => id).sort(), names);
    for (const { path, text } of files) {
      const name = posix.basename(path, ".ts");
      const exported = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      assert.match(text, new RegExp(`export const ${exported}: Rule = \\{\\n\\s+id: "${name}",`), path);
    }
  });

  it("say what is wrong and why it matters", () => {
    for (const { id, summary, why } of [...rules, ...optInRules]) {
      assert.ok(summary.length > 10 && why.length > 20, id);
    }
  });

  it("have examples, or else a test that shows them at work", () => {
    const tests = sourcesIn("test");
    for (const { id } of rules.filter(({ examples }) => examples.length === 0)) {
      assert.ok(
        tests.some(({ imports }) => imports.some((name) => name.endsWith(`/rules/${id}`))),
        id,
      );
    }
  });
});

describe("What TwiML is", () => {
  /** Who names an element nonetheless, and why. */
  const exceptions: readonly { readonly path: RegExp; readonly names: readonly string[]; readonly reason: string }[] = [
    { path: /\/completion\/element-names\.ts$/, names: ["Response"], reason: "the root is what an empty file gets" },
    { path: /\/completion\/skeletons\.ts$/, names: ["Response"], reason: "a skeleton of a document is a text" },
    {
      path: /\/features\/refactorings\//,
      names: ["Gather", "Redirect", "Say"],
      reason: "a refactoring that adds a menu, a prompt or a goodbye must write one",
    },
    { path: /\/lsp\/file-documents\.ts$/, names: ["Response"], reason: "the same, without parsing a large file" },
  ];
  const names = new Set(elementSpecs.map(({ name }) => name).filter((name) => /^[A-Z]/.test(name)));

  it("stands in the catalogue: no other file names an element in its code", () => {
    const wrong = server
      .filter(({ path }) => partOf(path) !== "catalogue")
      .flatMap(({ path, text }) => {
        const allowed = exceptions
          .filter((exception) => exception.path.test(path))
          .flatMap((exception) => exception.names);
        const literals = Array.from(codeOf(text).matchAll(/"<?\/?([A-Z]\w+)>?"/g), ([, name]) => name!);
        return literals.filter((name) => names.has(name) && !allowed.includes(name)).map((name) => `${path}: ${name}`);
      });
    assert.deepEqual(wrong, []);
  });

  it("has no exception that nobody needs any more", () => {
    for (const { path, names } of exceptions) {
      const texts = server.filter((source) => path.test(source.path)).map(({ text }) => text);
      for (const name of names) {
        assert.ok(
          texts.some((text) => text.includes(`"${name}"`) || text.includes(`"<${name}"`)),
          `${path}: ${name}`,
        );
      }
    }
  });
});

/** Without comments and without the examples of rules, which are documents. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "").replace(/`[^`]*`/g, "``");
}

describe("A file", () => {
  const all = [...server, ...client, ...sourcesIn("test")];

  it("is named after what it holds, in small letters", () => {
    const vague = /(^|[-/])(utils?|helpers?|misc)\b|\/(common|shared|lib|types|constants)(\.|\/)/;
    const wrong = all.map(({ path }) => path).filter((path) => vague.test(path) || /[A-Z_]/.test(posix.basename(path)));
    assert.deepEqual(wrong, []);
  });

  it("can be read in one go: 250 lines at most, unless it is data or tests", () => {
    const wrong = [...server, ...client]
      .filter(({ path }) => partOf(path) !== "catalogue")
      .map(({ path, text }) => ({ path, lines: text.split("\n").length }))
      .filter(({ path, lines }) => lines > (longer[path] ?? 250));
    assert.deepEqual(wrong, []);
  });
});

/** Files that are longer than the others may be, in lines. */
const longer: Readonly<Record<string, number>> = {
  // One class that puts pieces together; its methods share the stack of open elements.
  "server/src/syntax/tree-builder.ts": 260,
};
