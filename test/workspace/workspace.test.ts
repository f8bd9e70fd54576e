import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { elementSpec } from "../../server/src/catalogue";
import { restrictedDocuments } from "../../server/src/catalogue/restricted-documents";
import { parseDocument } from "../../server/src/document";
import { summarize } from "../../server/src/workspace/file-summary";
import type { Workspace } from "../../server/src/workspace/workspace";
import { endsSoon } from "../support/patience";
import { workspaceOf } from "../support/workspace";

function response(verbs: string): string {
  return `<Response>\n  ${verbs}\n</Response>\n`;
}

/** Each place that leads to the file, as the name of its file and what it says. */
function referrersOf(workspace: Workspace, path: string): string[] {
  return workspace
    .referrers(path)
    .map(
      ({ from, reference }) =>
        `${from.path} ${reference.element}${reference.attribute ? `@${reference.attribute}` : ""} ${reference.url}`,
    )
    .sort();
}

function put(workspace: Workspace, path: string, text: string): void {
  workspace.put(summarize(path, parseDocument(text)));
}

describe("Who leads to a file", () => {
  const menu = response('<Gather action="choice"><Play>hello.mp3</Play></Gather><Redirect>?again=1</Redirect>');
  const files = {
    "/w/menu.twiml": menu,
    "/w/choice.twiml": response("<Redirect>/menu</Redirect>"),
    "/w/hello.mp3": "",
  };

  it("is found by attributes and by text, the file itself among them", () => {
    const workspace = workspaceOf(files);
    assert.deepEqual(referrersOf(workspace, "/w/choice.twiml"), ["/w/menu.twiml Gather@action choice"]);
    assert.deepEqual(referrersOf(workspace, "/w/hello.mp3"), ["/w/menu.twiml Play hello.mp3"]);
    assert.deepEqual(referrersOf(workspace, "/w/menu.twiml"), [
      "/w/choice.twiml Redirect /menu",
      "/w/menu.twiml Redirect ?again=1",
    ]);
  });

  it("follows what is typed, and what files come and go", () => {
    const workspace = workspaceOf(files);
    assert.equal(referrersOf(workspace, "/w/choice.twiml").length, 1);
    put(workspace, "/w/menu.twiml", response("<Redirect>/other</Redirect>"));
    assert.deepEqual(referrersOf(workspace, "/w/choice.twiml"), []);
    put(workspace, "/w/other.twiml", response(""));
    assert.deepEqual(referrersOf(workspace, "/w/other.twiml"), ["/w/menu.twiml Redirect /other"]);
    workspace.remove("/w/menu.twiml");
    assert.deepEqual(referrersOf(workspace, "/w/other.twiml"), []);
    assert.equal(workspace.summary("/w/menu.twiml"), undefined);
    workspace.setRoutes({ "/menu": "other.twiml" });
    assert.deepEqual(referrersOf(workspace, "/w/other.twiml"), ["/w/choice.twiml Redirect /menu"]);
  });

  it("is nobody who names a URL that is not known before the call", () => {
    const workspace = workspaceOf({
      "/w/a.twiml": response("<Redirect>{{Next}}</Redirect><Play>/{{x}}.mp3</Play>"),
      "/w/.mp3": "",
    });
    assert.deepEqual(workspace.summary("/w/a.twiml")!.references, []);
  });
});

describe("Folders", () => {
  const files = { "/w/a/b/c.twiml": "", "/w/a/d.mp3": "", "/w/e.twiml": "" };
  const entriesOf = (workspace: Workspace, folder: string) =>
    Array.from(workspace.entries(folder), ({ name, isFolder }) => name + (isFolder ? "/" : "")).sort();

  it("are known by the files in them", () => {
    const workspace = workspaceOf(files);
    assert.deepEqual(entriesOf(workspace, "/w"), ["a/", "e.twiml"]);
    assert.deepEqual(entriesOf(workspace, "/w/a"), ["b/", "d.mp3"]);
    assert.deepEqual(entriesOf(workspace, "/x"), []);
  });

  it("go with all that is in them", () => {
    const workspace = workspaceOf(files);
    workspace.remove("/w/a");
    assert.deepEqual(entriesOf(workspace, "/w"), ["e.twiml"]);
    assert.deepEqual(
      Array.from(workspace.summaries(), ({ path }) => path),
      ["/w/e.twiml"],
    );
    assert.ok(!workspace.has("/w/a/d.mp3"));
  });

  it("go with the last file in them", () => {
    const workspace = workspaceOf(files);
    workspace.remove("/w/a/b/c.twiml");
    assert.deepEqual(entriesOf(workspace, "/w/a"), ["d.mp3"]);
    workspace.remove("/w/a/d.mp3");
    assert.deepEqual(entriesOf(workspace, "/w"), ["e.twiml"]);
  });
});

describe("What is expected of a file by who refers to it", () => {
  function checkExpected(
    files: Readonly<Record<string, string>>,
    expected: Readonly<Record<string, string | undefined>>,
  ): void {
    const workspace = workspaceOf(
      Object.fromEntries(Object.entries(files).map(([name, verbs]) => [`/w/${name}.twiml`, response(verbs)])),
    );
    for (const [name, kind] of Object.entries(expected)) {
      assert.equal(workspace.expectedKind(`/w/${name}.twiml`), kind, name);
    }
  }
  const empty = { a: "", b: "", c: "", d: "" };

  it("is what the attribute asks for", () => {
    checkExpected(
      {
        ...empty,
        main:
          '<Enqueue waitUrl="a" action="/d">x</Enqueue><Dial><Conference waitUrl="b">y</Conference></Dial>' +
          '<Dial><Number url="c">+14155550100</Number></Dial>',
      },
      { a: "queue", b: "wait", c: "whisper", d: "voice", main: undefined },
    );
  });

  it("is for a message what a message goes on with", () => {
    checkExpected(
      { ...empty, main: '<Message action="a">Hi</Message><Redirect>b</Redirect>' },
      { a: "messaging", b: "messaging" },
    );
  });

  it("is handed on by documents that do not tell themselves", () => {
    checkExpected(
      {
        start: '<Enqueue waitUrl="a">x</Enqueue>',
        a: "<Redirect>b</Redirect>",
        b: "<Say>Wait</Say><Redirect>c</Redirect>",
        c: "",
        d: "",
      },
      { a: "queue", b: "queue", c: "queue", d: undefined },
    );
  });

  it("is nothing in a circle of documents that do not tell", () => {
    checkExpected({ a: "<Redirect>b</Redirect>", b: "<Redirect>a</Redirect>" }, { a: undefined, b: undefined });
  });

  it("is a call where some want a wait document and some do not", () => {
    checkExpected({ main: '<Enqueue waitUrl="a" action="a">x</Enqueue>', a: "" }, { a: "voice" });
    checkExpected({ main: '<Enqueue waitUrl="a">x</Enqueue>', other: "<Redirect>a</Redirect>", a: "" }, { a: "voice" });
  });

  it("is the narrower of two that restrict it, and a call where neither is", () => {
    const enqueue = '<Enqueue waitUrl="a">x</Enqueue>';
    const conference = '<Dial><Conference waitUrl="a">y</Conference></Dial>';
    const number = '<Dial><Number url="a">+14155550100</Number></Dial>';
    checkExpected({ main: enqueue + conference, a: "" }, { a: "wait" });
    checkExpected({ main: number + enqueue, a: "" }, { a: "whisper" });
    checkExpected({ main: number + conference, a: "" }, { a: "voice" });
    checkExpected({ main: enqueue + conference, other: "<Redirect>a</Redirect>", a: "" }, { a: "voice" });
  });

  it("is nothing where calls and messages lead to it", () => {
    checkExpected(
      { call: "<Say>Hi</Say><Redirect>a</Redirect>", text: "<Message>Hi</Message><Redirect>a</Redirect>", a: "" },
      { a: undefined },
    );
  });

  it("is nothing for where audio is played, or a callback heard", () => {
    checkExpected(
      { main: '<Play>a</Play><Record recordingStatusCallback="b"/>', a: "", b: "" },
      { a: undefined, b: undefined },
    );
  });

  it("answers soon however many lead to one another", async () => {
    const all = Array.from({ length: 60 }, (_, index) => `<Redirect>f${index}</Redirect>`).join("");
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f${index}`, all]));
    await endsSoon(() => checkExpected(files, { f0: undefined }));
  });
});

it("each attribute that asks for a restricted document is one of its element", () => {
  for (const { askedBy, kind } of Object.values(restrictedDocuments)) {
    for (const { elements, attribute } of askedBy) {
      for (const element of elements) {
        const spec = elementSpec(element)?.attributes.find(({ name }) => name === attribute);
        assert.ok(spec?.value.kind === "url" && spec.value.answers === "twiml", `${kind}: ${element} ${attribute}`);
      }
    }
  }
});
