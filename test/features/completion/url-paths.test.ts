import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type CompletionItem, completion } from "../../../server/src/features/completion";
import { applyEdits } from "../../../server/src/text/edit";
import { cursorIn } from "../../support/check-places";
import type { Files, WorkspaceOptions } from "../../support/workspace";

const others: Files = {
  "/w/menu.twiml": "<Response><Say>Hi</Say></Response>",
  "/w/reply.xml": "<Response><Message>Hi</Message></Response>",
  "/w/hello.mp3": "",
  "/w/logo.png": "",
  "/w/ivr/choice.twiml": "",
  "/w/ivr/fish & chips.twiml": "",
  "/w/ivr/night/closed.twiml": "",
  "/w/ivr/sounds/bye.wav": "",
  "/w/ivr/sounds/für alle's.mp3": "",
  "/secret.twiml": "",
};

interface Offered {
  readonly text: string;
  readonly items: readonly (CompletionItem & { readonly edit: string; readonly inserted: string })[];
}

/** What is offered at the cursor of a document at /w/ivr/main.twiml, each with the document after it is accepted. */
function offered(body: string, options?: WorkspaceOptions, path = "/w/ivr/main.twiml"): Offered {
  const { document, offset, site } = cursorIn({ ...others, [path]: `<Response>${body}</Response>` }, path, options);
  site.workspace.isComplete = true;
  const list = completion(document, offset, () => site);
  const after = (item: CompletionItem, mode: "insert" | "replace") =>
    applyEdits(document.text, [{ span: (item.span ?? list!.span)[mode], text: item.text }]).slice(
      "<Response>".length,
      -"</Response>".length,
    );
  return {
    text: document.text,
    items: (list?.items ?? []).map((item) => ({
      ...item,
      edit: after(item, "replace"),
      inserted: after(item, "insert"),
    })),
  };
}

function checkOffered(body: string, labels: readonly string[], options?: WorkspaceOptions, path?: string): void {
  assert.deepEqual(
    offered(body, options, path).items.map(({ label }) => label),
    labels,
    body,
  );
}

function checkAccepted(body: string, label: string, after: string, mode: "edit" | "inserted" = "edit"): void {
  const { items } = offered(body);
  const item = items.find((candidate) => candidate.label === label);
  assert.ok(item, `${label} is not among ${items.map((candidate) => candidate.label).join(", ")}`);
  assert.equal(item[mode], after);
}

const documents = ["choice.twiml", "fish & chips.twiml", "night/", "../"];

describe("In a URL", () => {
  it("are offered the documents, and the folders that hold some, but not the document itself", () => {
    checkOffered('<Gather action="|"/>', documents);
    checkOffered('<Gather action="./|"/>', documents);
    checkOffered('<Gather action="cho|"/>', documents);
    checkOffered('<Gather action="night/|"/>', ["closed.twiml"]);
    checkOffered('<Gather action="../|"/>', ["menu.twiml", "reply.xml", "ivr/"]);
    checkOffered('<Gather action="/|"/>', [
      "choice.twiml",
      "fish & chips.twiml",
      "menu.twiml",
      "reply.xml",
      "ivr/",
      "night/",
    ]);
    checkOffered('<Gather action="/ivr/|"/>', ["choice.twiml", "fish & chips.twiml", "night/"]);
    checkOffered("<Redirect>|</Redirect>", documents);
    checkOffered("<Redirect>\n  ../me|\n</Redirect>", ["menu.twiml", "reply.xml", "ivr/"]);
  });

  it("are offered the files that Twilio can play or send", () => {
    checkOffered("<Play>|</Play>", ["sounds/", "../"]);
    checkOffered("<Play>sounds/|</Play>", ["bye.wav", "für alle's.mp3"]);
    checkOffered("<Play>../|</Play>", ["hello.mp3", "ivr/"]);
    checkOffered("<Message><Media>../|</Media></Message>", ["hello.mp3", "logo.png", "ivr/"]);
  });

  it("are offered documents and music where both may wait", () => {
    checkOffered('<Enqueue waitUrl="../|">a</Enqueue>', ["hello.mp3", "menu.twiml", "reply.xml", "ivr/"]);
    checkOffered('<Enqueue action="../|">a</Enqueue>', ["menu.twiml", "reply.xml", "ivr/"]);
  });

  it("are offered the paths of the setting twiml.routes", () => {
    const options = {
      routes: {
        "/voice/menu": "menu.twiml",
        "/voice/*": "ivr/*",
        "/hello": "hello.mp3",
        "/gone": "gone.twiml",
        relative: "menu.twiml",
      },
    };
    checkOffered('<Gather action="night/|"/>', ["closed.twiml"], options);
    checkOffered(
      '<Gather action="/voi|"/>',
      ["choice.twiml", "fish & chips.twiml", "menu.twiml", "reply.xml", "/voice/menu", "ivr/", "night/"],
      options,
    );
    const route = offered('<Gather action="/voi|ce?x=1"/>', options).items.find(
      ({ label }) => label === "/voice/menu",
    )!;
    assert.deepEqual(
      [route.edit, route.inserted, route.detail],
      ['<Gather action="/voice/menu?x=1"/>', '<Gather action="/voice/menu?x=1"/>', "menu.twiml"],
    );
  });

  it("says of what kind a document is, as far as it tells", () => {
    const { items } = offered('<Gather action="../|"/>');
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [
        ["menu.twiml", "voice"],
        ["reply.xml", "messaging"],
        ["ivr/", undefined],
      ],
    );
  });
});

describe("Accepting a path", () => {
  it("replaces the name, and keeps what stands before and behind it", () => {
    checkAccepted('<Gather action="|"/>', "choice.twiml", '<Gather action="choice.twiml"/>');
    checkAccepted('<Gather action="../m|?x=1&amp;y=2"/>', "menu.twiml", '<Gather action="../menu.twiml?x=1&amp;y=2"/>');
    checkAccepted('<Gather action="../m|enu2#top"/>', "menu.twiml", '<Gather action="../menu.twiml#top"/>');
    checkAccepted('<Gather action="../m|enu2#top"/>', "menu.twiml", '<Gather action="../menu.twiml#top"/>', "inserted");
    checkAccepted(
      '<Gather action="ni|ght/closed.twiml"/>',
      "choice.twiml",
      '<Gather action="choice.twiml/closed.twiml"/>',
    );
    checkAccepted("<Redirect>\n  ../me|nu\n</Redirect>", "reply.xml", "<Redirect>\n  ../reply.xml\n</Redirect>");
  });

  it("writes a folder with its slash, and opens the list again", () => {
    checkAccepted("<Gather action='|'/>", "night/", "<Gather action='night/'/>");
    const { items } = offered("<Gather action='|'/>");
    assert.deepEqual(items.map(({ label, retriggers }) => retriggers && label).filter(Boolean), ["night/", "../"]);
  });

  it("writes what a URL in XML needs", () => {
    checkAccepted("<Redirect>fi|</Redirect>", "fish & chips.twiml", "<Redirect>fish%20%26%20chips.twiml</Redirect>");
    checkAccepted("<Play>sounds/|</Play>", "für alle's.mp3", "<Play>sounds/f%C3%BCr%20alle%27s.mp3</Play>");
  });
});

describe("No files are offered", () => {
  it("where no URL of theirs can be meant", () => {
    for (const body of [
      '<Gather action="https://example.com/|"/>',
      '<Gather action="//example.com/|"/>',
      '<Gather action="choice.twiml?|"/>',
      '<Gather action="choice.twiml?x=../|"/>',
      '<Gather action="choice.twiml#|"/>',
      '<Gather action="{{x}}/|"/>',
      '<Gather action="..\\|"/>',
      '<Gather action="two words|"/>',
      '<Connect><Stream url="|"/></Connect>',
      "<Redirect>../menu.twiml |</Redirect>",
      "<Gather action=|/>",
      "<!-- <Redirect>|</Redirect> -->",
    ]) {
      const files = offered(body).items.filter(({ kind }) => kind === "file" || kind === "folder" || kind === "route");
      assert.deepEqual(files, [], body);
    }
  });

  it("that are outside of the workspace, however the way there is written", () => {
    for (const way of ["../../", "../../../", "%2e%2e/%2e%2e/", "/../", "/%2e%2e/", "/etc/", "c:/"]) {
      checkOffered(`<Gather action="${way}|"/>`, []);
    }
    checkOffered('<Gather action="../|"/>', [], {}, "/secret/main.twiml");
  });

  it("in a document without a place, but from the root", () => {
    const { document, offset, site } = cursorIn(
      { ...others, "/w/x.twiml": '<Response><Gather action="|"/></Response>' },
      "/w/x.twiml",
    );
    const untitled = () => ({ workspace: site.workspace, path: undefined });
    assert.deepEqual(completion(document, offset, untitled)?.items, []);
  });
});

describe("Queues and conferences", () => {
  const calls = `<Response><Enqueue>sales</Enqueue><Dial><Queue>A &amp; B</Queue></Dial>
    <Dial><Conference>standup</Conference></Dial></Response>`;
  const named = (body: string) => {
    const files = { "/w/calls.twiml": calls, "/w/main.twiml": `<Response>${body}</Response>` };
    const { document, offset, site } = cursorIn(files, "/w/main.twiml");
    site.workspace.isComplete = true;
    const list = completion(document, offset, () => site);
    return (list?.items ?? [])
      .filter(({ kind }) => kind === "name")
      .map((item) => applyEdits(document.text, [{ span: list!.span.insert, text: item.text }]).slice(10, -11));
  };

  it("of the workspace are offered where one is named", () => {
    assert.deepEqual(named("<Enqueue>|</Enqueue>"), ["<Enqueue>A &amp; B</Enqueue>", "<Enqueue>sales</Enqueue>"]);
    assert.deepEqual(named("<Dial><Queue>sa|x</Queue></Dial>"), [
      "<Dial><Queue>A &amp; B</Queue></Dial>",
      "<Dial><Queue>sales</Queue></Dial>",
    ]);
    assert.deepEqual(named("<Dial>\n<Conference>\n|st\n</Conference></Dial>"), [
      "<Dial>\n<Conference>\nstandup\n</Conference></Dial>",
    ]);
  });

  it("are left out elsewhere", () => {
    for (const body of ["<Say>|</Say>", "<Dial>|</Dial>", "<Enqueue>{{Queue}}|</Enqueue>", "<Enqueue waitUrl='|'/>"]) {
      assert.deepEqual(named(body), [], body);
    }
  });
});

it("A list says that it may grow while files are read", () => {
  const { document, offset, site } = cursorIn(
    { "/w/x.twiml": '<Response><Gather action="|"/></Response>' },
    "/w/x.twiml",
  );
  const isIncomplete = () => completion(document, offset, () => site)?.isIncomplete;
  assert.equal(isIncomplete(), true);
  site.workspace.isComplete = true;
  assert.equal(isIncomplete(), undefined);
});

it("An end tag that is missing is offered before the files", () => {
  const { items } = offered("<Redirect>|");
  assert.deepEqual(items.map(({ label }) => label).slice(0, 2), ["</Redirect>", "choice.twiml"]);
  assert.equal(items[0]!.edit, "<Redirect>$0</Redirect>");
  assert.equal(items[1]!.edit, "<Redirect>choice.twiml");
});
