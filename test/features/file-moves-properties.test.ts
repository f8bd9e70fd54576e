import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { parseDocument } from "../../server/src/document";
import { movedReferenceEdits, movedReferences } from "../../server/src/features/file-moves";
import { applyEdits } from "../../server/src/text/edit";
import { moveFiles } from "../../server/src/workspace/moved-files";
import { urlPath } from "../../server/src/workspace/url-path";
import { workspaceOf } from "../support/workspace";

const folders = ["/w", "/w/a", "/w/a/b", "/w/c d", "/w/menu"];
const paths = folders.flatMap((folder) =>
  ["menu.twiml", "menu.xml", "next.twiml.xml", "index.twiml", "hello.mp3"].map((name) => `${folder}/${name}`),
);
const urls = [
  ...["menu", "menu.twiml", "./menu", "menu/", "a/menu?x=1&amp;y", "../menu", "../a/next", "b/index", "."],
  ...[
    "/menu",
    "/menu.xml",
    "/a/b/menu#x",
    "/c%20d/menu",
    "/a/",
    "hello.mp3",
    "/a/hello.mp3",
    "../c%20d/next.twiml.xml",
  ],
];

const document = fc
  .array(fc.constantFrom(...urls), { maxLength: 4 })
  .map((all) => `<Response>${all.map((url) => `<Redirect>${url}</Redirect>`).join("")}</Response>`);
const files = fc
  .dictionary(fc.constantFrom(...paths), document, { minKeys: 1, maxKeys: 10 })
  .map((all) =>
    Object.fromEntries(Object.entries(all).map(([path, text]) => [path, path.endsWith("mp3") ? "" : text])),
  );
const move = fc.record({
  from: fc.constantFrom(...paths, ...folders.slice(1)),
  to: fc.constantFrom(...paths, "/w/new/menu.twiml", "/w/new/it's.twiml", "/w/new", "/w/a/new"),
});

/** A document stays a document, and a folder a folder. */
function kindOf(path: string): string {
  return /\.\w+$/.test(path) ? `${path.endsWith("mp3")}` : "folder";
}

it("After any move every URL leads where it led, written as it was, and no other text has changed", () => {
  fc.assert(
    fc.property(files, move, ({ ...before }, { from, to }) => {
      // What is moved over another file, or into itself, no editor does.
      fc.pre(
        !Object.keys(before).some((path) => path === to || path.startsWith(`${to}/`)) && !to.startsWith(`${from}/`),
      );
      fc.pre(kindOf(from) === kindOf(to));
      const workspace = workspaceOf(before);
      const { pathAfter } = moveFiles(workspace, [{ from, to }]);
      const edits = new Map(movedReferences(workspace, [{ from, to }]));
      const after = Object.fromEntries(
        Object.entries(before).map(([path, text]) => [
          pathAfter(path),
          applyEdits(text, movedReferenceEdits(parseDocument(text), edits.get(path) ?? [])),
        ]),
      );
      const moved = workspaceOf(after);
      for (const summary of workspace.summaries()) {
        const now = moved.summary(pathAfter(summary.path))!;
        assert.equal(now.references.length, summary.references.length);
        for (const [index, reference] of summary.references.entries()) {
          const [old, fresh] = [reference.url, now.references[index]!.url];
          const target = workspace.targetsOf(summary).get(reference);
          if (target === undefined) {
            assert.equal(fresh, old, "what leads nowhere stays");
          } else {
            assert.equal(moved.resolve(fresh, now.path), pathAfter(target), `${old} became ${fresh} in ${now.path}`);
            assert.equal(urlPath(fresh)!.reach, urlPath(old)!.reach, `${old} became ${fresh}`);
            assert.equal(/[?#].*$/.exec(fresh)?.[0], /[?#].*$/.exec(old)?.[0], `${old} became ${fresh}`);
          }
        }
      }
    }),
    { numRuns: 600 },
  );
});
