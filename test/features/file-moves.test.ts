import { describe, it } from "node:test";
import { movedReferenceEdits, movedReferences } from "../../server/src/features/file-moves";
import { checkEdited } from "../support/check-edited";
import { type Files, type WorkspaceOptions, workspaceOf } from "../support/workspace";

/** What the files say after the moves, given as `{ from: to }`; those whose text changes, by their paths before. */
function checkMoves(
  moves: Readonly<Record<string, string>>,
  files: Files,
  expected: Files,
  options?: WorkspaceOptions,
): void {
  const moved = new Map(
    movedReferences(
      workspaceOf(files, options),
      Object.entries(moves).map(([from, to]) => ({ from, to })),
    ),
  );
  checkEdited(files, (document, path) => movedReferenceEdits(document, moved.get(path) ?? []), expected);
}

/** A document that goes on at the URLs. */
function going(...urls: readonly string[]): string {
  return `<Response>${urls.map((url) => `<Redirect>${url}</Redirect>`).join("")}</Response>`;
}

const empty = "<Response/>";

describe("When a file moves", () => {
  it("URLs that lead to it follow, each as its author wrote it", () => {
    checkMoves(
      { "/w/menu.twiml": "/w/flows/main.twiml" },
      {
        "/w/menu.twiml": empty,
        "/w/a.twiml": going("menu", "./menu", "menu.twiml", "/menu", "/menu.twiml", "menu?x=1&amp;y=2#z", " menu "),
        "/w/ivr/b.twiml": going("../menu", "../menu.twiml", "/menu"),
        "/w/c.twiml": "<Response><Gather action='menu?q=\"1\"'/><Gather action=menu /></Response>",
      },
      {
        "/w/a.twiml": going(
          "flows/main",
          "./flows/main",
          "flows/main.twiml",
          "/flows/main",
          "/flows/main.twiml",
          "flows/main?x=1&amp;y=2#z",
          " flows/main ",
        ),
        "/w/ivr/b.twiml": going("../flows/main", "../flows/main.twiml", "/flows/main"),
        "/w/c.twiml": "<Response><Gather action='flows/main?q=\"1\"'/><Gather action=flows/main /></Response>",
      },
    );
  });

  it("the URLs in it go on leading where they led", () => {
    checkMoves(
      { "/w/menu.twiml": "/w/flows/menu.twiml" },
      {
        "/w/menu.twiml": `<Response><Play>hello.mp3</Play><Redirect>ivr/next?a</Redirect><Redirect>/ivr/next</Redirect><Redirect>?again</Redirect><Redirect>menu</Redirect></Response>`,
        "/w/ivr/next.twiml": empty,
        "/w/hello.mp3": "",
      },
      {
        "/w/menu.twiml": `<Response><Play>../hello.mp3</Play><Redirect>../ivr/next?a</Redirect><Redirect>/ivr/next</Redirect><Redirect>?again</Redirect><Redirect>menu</Redirect></Response>`,
      },
    );
  });

  it("URLs to audio follow", () => {
    checkMoves(
      { "/w/hello.mp3": "/w/audio/good day.mp3" },
      { "/w/hello.mp3": "", "/w/a.twiml": "<Response><Play>hello.mp3</Play><Play>/hello.mp3</Play></Response>" },
      { "/w/a.twiml": "<Response><Play>audio/good%20day.mp3</Play><Play>/audio/good%20day.mp3</Play></Response>" },
    );
  });

  it("names are encoded as URLs demand, and those that stay are left as they are", () => {
    checkMoves(
      { "/w/my%20ivr/it's.twiml": "/w/my%20ivr/a&b <c>'é.twiml" },
      { "/w/my%20ivr/it's.twiml": empty, "/w/a.twiml": going("my%2520ivr/it's") },
      { "/w/a.twiml": going("my%2520ivr/a%26b%20%3Cc%3E%27%C3%A9") },
    );
  });

  it("a document with its own place under '/' keeps it", () => {
    const files = {
      "/w/site/menu.twiml": going("/next"),
      "/w/site/next.twiml": empty,
      "/w/site/ivr/a.twiml": going("/menu", "/next"),
    };
    checkMoves({ "/w/site/next.twiml": "/w/site/ivr/next.twiml" }, files, {
      "/w/site/menu.twiml": going("/ivr/next"),
      "/w/site/ivr/a.twiml": going("/menu", "/ivr/next"),
    });
    checkMoves({ "/w/site": "/w/public" }, files, {});
    checkMoves({ "/w/site/next.twiml": "/w/next.twiml" }, files, {});
  });

  it("a folder takes all with it", () => {
    checkMoves(
      { "/w/ivr": "/w/flows/voice" },
      {
        "/w/ivr/menu.twiml": going("next", "../start", "deep/end.twiml"),
        "/w/ivr/next.twiml": going("menu"),
        "/w/ivr/deep/end.twiml": going("../menu", "/start"),
        "/w/start.twiml": going("ivr/menu", "/ivr/deep/end"),
      },
      {
        "/w/ivr/menu.twiml": going("next", "../../start", "deep/end.twiml"),
        "/w/start.twiml": going("flows/voice/menu", "/flows/voice/deep/end"),
      },
    );
  });

  it("an index is meant by its folder as long as it is one", () => {
    const files = {
      "/w/menu/index.twiml": empty,
      "/w/a.twiml": going("menu", "menu/", "menu/index", "/menu/index.twiml"),
    };
    checkMoves({ "/w/menu": "/w/main" }, files, {
      "/w/a.twiml": going("main", "main/", "main/index", "/main/index.twiml"),
    });
    checkMoves({ "/w/menu/index.twiml": "/w/menu/first.twiml" }, files, {
      "/w/a.twiml": going("menu/first", "menu/first", "menu/first", "/menu/first.twiml"),
    });
  });

  it("an extension is written where its name alone would lead elsewhere", () => {
    checkMoves(
      { "/w/menu.xml": "/w/main.xml" },
      { "/w/menu.xml": empty, "/w/main.twiml": empty, "/w/a.twiml": going("menu") },
      { "/w/a.twiml": going("main.xml") },
    );
  });

  it("what another file would take its place in is led on", () => {
    checkMoves(
      { "/w/menu.xml": "/w/menu.twiml", "/w/menu.twiml": "/w/old.twiml" },
      { "/w/menu.xml": empty, "/w/menu.twiml": empty, "/w/a.twiml": going("menu", "menu.xml") },
      { "/w/a.twiml": going("old", "menu.twiml") },
    );
  });

  it("routes and hosts are left alone", () => {
    checkMoves(
      { "/w/menu.twiml": "/w/main.twiml" },
      {
        "/w/menu.twiml": empty,
        "/w/a.twiml": going("/voice/menu", "https://example.com/voice/menu", "https://example.com/menu", "menu"),
      },
      { "/w/a.twiml": going("/voice/menu", "https://example.com/voice/menu", "https://example.com/menu", "main") },
      { routes: { "/voice/*": "*" } },
    );
  });

  it("a URL to a template leaves out what it left out before", () => {
    checkMoves(
      { "/w/menu.xml.erb": "/w/ivr/main.xml.erb" },
      { "/w/menu.xml.erb": going("menu.xml"), "/w/a.twiml": going("menu", "menu.xml", "menu.xml.erb?x", "/menu") },
      {
        "/w/menu.xml.erb": going("main.xml"),
        "/w/a.twiml": going("ivr/main", "ivr/main.xml", "ivr/main.xml.erb?x", "/ivr/main"),
      },
    );
  });

  it("nothing is written that leads out of the workspace", () => {
    const files = { "/w/menu.twiml": going("a"), "/w/a.twiml": going("menu", "/menu"), "/v/b.twiml": empty };
    checkMoves({ "/w/menu.twiml": "/elsewhere/menu.twiml" }, files, {});
    checkMoves({ "/w/menu.twiml": "/v/menu.twiml" }, files, {});
  });

  it("a file that moves to another folder of the workspace is followed", () => {
    const files = { "/w/menu.twiml": going("a"), "/w/a.twiml": going("menu", "/menu"), "/v/b.twiml": empty };
    checkMoves(
      { "/w/menu.twiml": "/v/menu.twiml" },
      files,
      { "/w/menu.twiml": going("../w/a"), "/w/a.twiml": going("../v/menu", "/menu") },
      { folders: ["/w", "/v"] },
    );
  });

  it("what is not known before the call stays, and so does what is written as entities", () => {
    checkMoves(
      { "/w/menu.twiml": "/w/main.twiml" },
      {
        "/w/menu.twiml": empty,
        "/w/a.twiml": going(
          "{{menu}}",
          "menu{{x}}",
          "menu?x={{From}}&amp;y",
          "men&#117;?x",
          "menu&#63;x",
          "menu&#63;{{x}}",
        ),
      },
      {
        "/w/a.twiml": going("{{menu}}", "menu{{x}}", "main?x={{From}}&amp;y", "main?x", "main?x", "menu&#63;{{x}}"),
      },
    );
  });
});
