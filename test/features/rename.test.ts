import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { movedReferenceEdits, movedReferences } from "../../server/src/features/file-moves";
import { renameableAt } from "../../server/src/features/rename";
import { fileRenamed } from "../../server/src/features/rename-file";
import { nameMistake, renameName } from "../../server/src/features/rename-name";
import { textOf } from "../../server/src/text/span";
import { checkEdited } from "../support/check-edited";
import { cursorIn } from "../support/check-places";
import type { Files, WorkspaceOptions } from "../support/workspace";

const others: Files = {
  "/w/menu.twiml": "<Response><Redirect>a</Redirect></Response>",
  "/w/ivr/index.twiml": "<Response/>",
  "/w/hello.mp3": "",
  "/w/b.twiml":
    "<Response><Enqueue>support</Enqueue><Dial><Conference> Room A&amp;B </Conference></Dial><Redirect>/menu</Redirect></Response>",
  "/w/c.twiml":
    "<Response><Dial><Queue url='x'>support</Queue></Dial><Dial><Conference>support</Conference></Dial></Response>",
};

/** What is marked in /w/a.twiml, as `what: name`, or why nothing can be renamed. */
function renameable(body: string, options?: WorkspaceOptions): string | undefined {
  const { document, offset, site } = cursorIn(
    { ...others, "/w/a.twiml": `<Response>${body}</Response>` },
    "/w/a.twiml",
    options,
  );
  const found = renameableAt(document, offset, site);
  if (!found || "refusal" in found) {
    return found?.refusal;
  }
  assert.equal(textOf(document.text, found.span).replaceAll("&amp;", "&"), found.name);
  return `${found.kind}: ${found.name}`;
}

/** What the files say once what stands at the cursor in /w/a.twiml is renamed; a text alone is the refusal. */
function checkRename(body: string, newName: string, expected: Files | string, options?: WorkspaceOptions): void {
  const files = { ...others, "/w/a.twiml": `<Response>${body}</Response>` };
  const { document, offset, site } = cursorIn(files, "/w/a.twiml", options);
  const texts = { ...files, "/w/a.twiml": document.text };
  const found = renameableAt(document, offset, site);
  assert(found && "kind" in found && found.kind !== "tag", "a name or a file is expected");
  if (found.kind === "name") {
    const mistake = nameMistake(found.of, newName);
    const edits = (each: typeof document) => renameName(each, found.of, found.name, newName);
    if (mistake || typeof expected === "string") {
      assert.equal(mistake, expected);
    } else {
      checkEdited(texts, edits, expected);
    }
    return;
  }
  const move = fileRenamed(found.mention, site, found.file, newName);
  if ("refusal" in move || typeof expected === "string") {
    assert.deepEqual(move, { refusal: expected });
    return;
  }
  const { "->": to, ...edited } = expected;
  assert.equal(move.to, to);
  const moved = new Map(movedReferences(site.workspace, [move]));
  checkEdited(texts, (each, path) => movedReferenceEdits(each, moved.get(path) ?? []), edited);
}

describe("Renaming what stands in CDATA", () => {
  it("escapes nothing there, and what is elsewhere as it must be", () => {
    checkRename("<Dial><Conference>\n <![CDATA[Room| A&B]]>\n</Conference></Dial>", "C & <D> ]]>", {
      "/w/a.twiml":
        "<Response><Dial><Conference>\n <![CDATA[C & <D> ]]]]><![CDATA[>]]>\n</Conference></Dial></Response>",
      "/w/b.twiml":
        "<Response><Enqueue>support</Enqueue><Dial><Conference> C &amp; &lt;D> ]]&gt; </Conference></Dial><Redirect>/menu</Redirect></Response>",
    });
    checkRename("<Redirect><![CDATA[men|u?x=1&y=2]]></Redirect>", "start", {
      "->": "/w/start.twiml",
      "/w/a.twiml": "<Response><Redirect><![CDATA[start?x=1&y=2]]></Redirect></Response>",
      "/w/b.twiml": others["/w/b.twiml"]!.replace("/menu", "/start"),
    });
  });

  it("is left alone where the text is in pieces", () =>
    assert.equal(renameable("<Dial><Conference><![CDATA[Ro|om]]> 1</Conference></Dial>"), undefined));
});

describe("What can be renamed", () => {
  it("is a tag, a conference, a queue, and the file to which a URL leads", () => {
    assert.equal(renameable("<Sa|y>a</Say>"), "tag: Say");
    assert.equal(renameable("<Dial><Conference> Ro|om </Conference></Dial>"), "name: Room");
    assert.equal(renameable("<Enqueue>|a&amp;b</Enqueue>"), "name: a&b");
    assert.equal(renameable("<Redirect>menu|?x=1&amp;y</Redirect>"), "file: menu");
    assert.equal(renameable("<Gather action='/|ivr/?x'/>"), "file: /ivr/");
    assert.equal(renameable("<Play>hello|.mp3</Play>"), "file: hello.mp3");
  });

  it("is nothing of which a part is not known before the call", () => {
    const unknown = "A part of it is not known before the call";
    assert.equal(renameable("<Dial><Conference>Room|{{x}}</Conference></Dial>"), unknown);
    assert.equal(renameable("<Enqueue>{{|x}}</Enqueue>"), unknown);
    assert.equal(renameable("<Redirect>/me|nu{{x}}</Redirect>"), unknown);
  });

  it("is no URL that no file of the workspace answers, or that a route leads to one", () => {
    assert.equal(renameable("<Redirect>missi|ng</Redirect>"), "This URL leads to no file of the workspace");
    assert.equal(
      renameable("<Redirect>https://example.com/|menu</Redirect>"),
      "This URL leads to no file of the workspace",
    );
    assert.match(renameable("<Redirect>/v/|menu</Redirect>", { routes: { "/v/menu": "menu.twiml" } })!, /route/);
    assert.match(renameable("<Redirect>|a</Redirect>")!, /the document itself/);
    assert.match(renameable("<Redirect>?x|</Redirect>")!, /the document itself/);
  });

  it("is nothing else", () => {
    for (const body of [
      "<Say>me|nu</Say>",
      "<Gather num|Digits='1'/>",
      "<!-- men|u -->",
      "<Dial>+1415|5551212</Dial>",
      "|",
    ]) {
      assert.equal(renameable(body), undefined, body);
    }
  });
});

describe("Renaming a queue or a conference", () => {
  it("reaches all files, and nothing else of that name", () => {
    checkRename("<Enqueue>sup|port</Enqueue><Say>support</Say>", " help ", {
      "/w/a.twiml": "<Response><Enqueue>help</Enqueue><Say>support</Say></Response>",
      "/w/b.twiml": others["/w/b.twiml"]!.replace("support", "help"),
      "/w/c.twiml": others["/w/c.twiml"]!.replace("support", "help"),
    });
  });

  it("keeps blanks around it, and escapes what has to be", () => {
    checkRename("<Dial><Conference>\n  Room A&#38;B|\n</Conference></Dial>", 'Q&A <"it\'s"> ]]>', {
      "/w/a.twiml": '<Response><Dial><Conference>\n  Q&amp;A &lt;"it\'s"> ]]&gt;\n</Conference></Dial></Response>',
      "/w/b.twiml": others["/w/b.twiml"]!.replace("Room A&amp;B", 'Q&amp;A &lt;"it\'s"> ]]&gt;'),
    });
  });

  it("refuses what is no name", () => {
    checkRename("<Enqueue>sup|port</Enqueue>", "  ", "A queue needs a name");
    checkRename("<Enqueue>sup|port</Enqueue>", "a\nb", "The name of a queue is one line of text");
    checkRename("<Enqueue>sup|port</Enqueue>", "a\0b", "The name of a queue is one line of text");
    checkRename("<Enqueue>sup|port</Enqueue>", "a".repeat(65), "The name of a queue has at most 64 characters");
    checkRename(
      "<Dial><Conference>a|b</Conference></Dial>",
      "a".repeat(129),
      "The name of a conference has at most 128 characters",
    );
  });
});

describe("Renaming a file by a URL", () => {
  const toMenu = "<Redirect>men|u?x=1</Redirect>";

  it("renames it and all URLs that lead to it", () => {
    checkRename(toMenu, "main", {
      "->": "/w/main.twiml",
      "/w/a.twiml": "<Response><Redirect>main?x=1</Redirect></Response>",
      "/w/b.twiml": others["/w/b.twiml"]!.replace("/menu", "/main"),
    });
  });

  it("moves it where the path says, and mends the URLs in it", () => {
    const expected = {
      "->": "/w/ivr/main.twiml",
      "/w/a.twiml": "<Response><Redirect>ivr/main?x=1</Redirect></Response>",
      "/w/b.twiml": others["/w/b.twiml"]!.replace("/menu", "/ivr/main"),
      "/w/menu.twiml": "<Response><Redirect>../a</Redirect></Response>",
    };
    for (const path of ["ivr/main", "/ivr/main", "./ivr/main.twiml", "ivr/../ivr/main", " ivr/main "]) {
      checkRename(toMenu, path, expected);
    }
  });

  it("keeps the extension and the index that nobody typed", () => {
    checkRename("<Play>hel|lo.mp3</Play>", "good%20day", {
      "->": "/w/good day.mp3",
      "/w/a.twiml": "<Response><Play>good%20day.mp3</Play></Response>",
    });
    checkRename("<Play>hel|lo.mp3</Play>", "a b.wav", {
      "->": "/w/a b.wav",
      "/w/a.twiml": "<Response><Play>a%20b.wav</Play></Response>",
    });
    checkRename("<Redirect>/iv|r/</Redirect>", "/flows/", {
      "->": "/w/flows/index.twiml",
      "/w/a.twiml": "<Response><Redirect>/flows/</Redirect></Response>",
    });
  });

  it("refuses a path that leads out of the workspace", () => {
    for (const path of ["../x", "../../etc/passwd", "/../x", "ivr/../../x", "%2e%2e/x"]) {
      checkRename(toMenu, path, "That path leads out of the workspace");
    }
    for (const path of [".git/x", "node_modules/x"]) {
      checkRename(toMenu, path, "That path leads out of the workspace, or into a folder of tools");
    }
  });

  it("refuses what is no path of such a file", () => {
    for (const path of [
      "",
      " ",
      "a?b",
      "a#b",
      "https://example.com/x",
      "a\\b",
      "..%2f..%2fx",
      "c:/x",
      "//x/y",
      "ivr/",
    ]) {
      checkRename(toMenu, path, `'${path}' is no path of a file`);
    }
    checkRename(toMenu, "b", "There is a file b.twiml already");
    checkRename(toMenu, "menu.mp3", "menu.mp3 would be no file of the same kind");
  });
});
