import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type WorkspaceOptions, workspaceOf } from "../support/workspace";

const files = {
  "/w/menu.twiml": "",
  "/w/sales.xml": "",
  "/w/support.twiml.xml": "",
  "/w/both.twiml": "",
  "/w/both.xml": "",
  "/w/twice.twiml": "",
  "/w/twice/index.twiml": "",
  "/w/ivr/keys.php": "",
  "/w/ivr/main.twiml": "",
  "/w/ivr/choice.twiml": "",
  "/w/ivr/night/index.twiml": "",
  "/w/ivr/night/hello.mp3": "",
  "/w/ivr/für alle.twiml": "",
  "/w/public/voice/start.twiml": "",
  "/w/public/voice/end.twiml": "",
  "/w/public/bye.twiml": "",
  "/other/out.twiml": "",
  "/other/near.twiml": "",
  "/other/below/near.twiml": "",
  "/secret.twiml": "",
};

function check(
  from: string | undefined,
  expected: Readonly<Record<string, string | undefined>>,
  options?: WorkspaceOptions,
) {
  const workspace = workspaceOf(files, options);
  for (const [url, target] of Object.entries(expected)) {
    assert.equal(workspace.resolve(url, from), target, `${url} in ${from}`);
  }
}

describe("A relative URL", () => {
  it("leads to the file beside the document, below it or above it", () => {
    check("/w/ivr/main.twiml", {
      "choice.twiml": "/w/ivr/choice.twiml",
      "./choice.twiml": "/w/ivr/choice.twiml",
      "night/hello.mp3": "/w/ivr/night/hello.mp3",
      "../menu.twiml": "/w/menu.twiml",
      "night/../../menu.twiml": "/w/menu.twiml",
      "missing.twiml": undefined,
      "Choice.twiml": undefined,
    });
  });

  it("leads to a program by its own name alone", () => {
    check("/w/ivr/main.twiml", { "keys.php?x=1": "/w/ivr/keys.php", keys: undefined });
  });

  it("leads from one folder of the workspace to another, and nowhere else", () => {
    const options = { folders: ["/w/ivr", "/w/public"] };
    check(
      "/w/ivr/main.twiml",
      { "../public/bye": "/w/public/bye.twiml", "../menu": undefined, "../../other/out": undefined },
      options,
    );
    check("/w/ivr/main.twiml", { "../menu": "/w/menu.twiml" }, { folders: ["/w", "/w/ivr"] });
  });

  it("can leave out what servers leave out", () => {
    check("/w/ivr/main.twiml", {
      choice: "/w/ivr/choice.twiml",
      "../sales": "/w/sales.xml",
      "../support": "/w/support.twiml.xml",
      "../both": "/w/both.twiml",
      night: "/w/ivr/night/index.twiml",
      "night/": "/w/ivr/night/index.twiml",
      "../twice": "/w/twice.twiml",
      "../twice/": "/w/twice/index.twiml",
      "choice/": "/w/ivr/choice.twiml",
      "night/hello": undefined,
    });
  });

  it("is read without its query string and fragment, and decoded", () => {
    check("/w/ivr/main.twiml", {
      "choice?attempt=2&from=/menu": "/w/ivr/choice.twiml",
      "choice.twiml#top": "/w/ivr/choice.twiml",
      "f%C3%BCr%20alle": "/w/ivr/für alle.twiml",
      "für alle.twiml": "/w/ivr/für alle.twiml",
      "?attempt=2": "/w/ivr/main.twiml",
      "#": "/w/ivr/main.twiml",
    });
  });
});

describe("A URL of a template", () => {
  const views = {
    "/w/views/menu.xml.erb": "<Response/>",
    "/w/views/both.twiml": "<Response/>",
    "/w/views/both.twiml.erb": "<Response/>",
    "/w/views/night/index.twiml.j2": "<Response/>",
    "/w/views/page.erb": "<Response/>",
    "/w/views/blade.xml.php": "",
    "/w/views/start.twiml": "<Response/>",
  };

  it("leaves out what a server leaves out, or writes it", () => {
    const workspace = workspaceOf(views);
    const leadsTo = (url: string) => workspace.resolve(url, "/w/views/start.twiml")?.slice("/w/views/".length);
    assert.deepEqual(["menu", "menu.xml", "/menu?x=1", "menu.xml.erb"].map(leadsTo), Array(4).fill("menu.xml.erb"));
    assert.deepEqual(["both", "both.twiml", "both.twiml.erb"].map(leadsTo), [
      "both.twiml",
      "both.twiml",
      "both.twiml.erb",
    ]);
    assert.deepEqual(["night", "night/", "/night/index"].map(leadsTo), Array(3).fill("night/index.twiml.j2"));
    assert.deepEqual(["page.erb", "page", "menu.twiml", "blade", "blade.xml"].map(leadsTo), [
      "page.erb",
      ...Array(4).fill(undefined),
    ]);
  });
});

describe("A URL from the root", () => {
  it("begins at the workspace's folder, or at one between that and the document", () => {
    check("/w/public/voice/start.twiml", {
      "/menu": "/w/menu.twiml",
      "/ivr/choice": "/w/ivr/choice.twiml",
      "/bye": "/w/public/bye.twiml",
      "/voice/end": "/w/public/voice/end.twiml",
      "/end": "/w/public/voice/end.twiml",
      "/choice": undefined,
      "/": undefined,
    });
  });

  it("begins at the innermost of the folders that hold the document", () => {
    const options = { folders: ["/w", "/w/ivr"] };
    check("/w/ivr/main.twiml", { "/choice": "/w/ivr/choice.twiml", "/menu": undefined }, options);
  });

  it("begins at any folder for a document that has no place yet", () => {
    const options = { folders: ["/w", "/other"] };
    check(undefined, { "/menu": "/w/menu.twiml", "/out": "/other/out.twiml", menu: undefined }, options);
  });
});

describe("A route", () => {
  const routes = {
    "/voice/menu": "menu.twiml",
    "/voice/*": "ivr/*",
    "/all/*": "/sales.xml",
    "plain-name": "menu",
    "/gone": "nowhere.twiml",
  };

  it("leads to its file, whatever else the URL could mean", () => {
    check(
      "/w/ivr/main.twiml",
      {
        "/voice/menu": "/w/menu.twiml",
        "/voice/menu?x=1": "/w/menu.twiml",
        "plain-name": "/w/menu.twiml",
        "/voice/choice": "/w/ivr/choice.twiml",
        "/voice/night/hello.mp3": "/w/ivr/night/hello.mp3",
        "/all/things/else": "/w/sales.xml",
        "/gone": undefined,
      },
      { routes },
    );
  });

  it("is the only way from an absolute URL to a file", () => {
    const expected = {
      "https://example.com/voice/menu?x=1": "/w/menu.twiml",
      "//example.com/voice/choice": "/w/ivr/choice.twiml",
      "https://example.com/menu.twiml": undefined,
      "https://example.com": undefined,
      "ftp://example.com/voice/menu": undefined,
    };
    check("/w/ivr/main.twiml", expected, { routes });
  });

  it("is no property that every object has", () => {
    check("/w/ivr/main.twiml", { constructor: undefined, __proto__: undefined, toString: undefined }, { routes });
  });
});

describe("No URL", () => {
  const hostile = [
    "../../secret.twiml",
    "../../../../../../secret.twiml",
    "../other/../../other/out.twiml",
    "%2e%2e/%2e%2e/secret.twiml",
    "..%2f..%2fsecret.twiml",
    "%2e%2e%2f%2e%2e%2fsecret.twiml",
    "..\\..\\secret.twiml",
    "..%5c..%5csecret.twiml",
    "/../secret.twiml",
    "/%2e%2e/other/out.twiml",
    "/other/out.twiml",
    "//other/out.twiml",
    "\\\\other\\out.twiml",
    "file:///other/out.twiml",
    "file:///w/menu.twiml",
    "c:/w/menu.twiml",
    "c:\\w\\menu.twiml",
    "menu.twiml%00",
    "../menu.twiml%00.mp3",
    "%",
    "%zz",
    "%c3%28",
    "",
  ];

  it("leads out of the workspace, by dots, roots, codes, backslashes or drives", () => {
    const expected = Object.fromEntries(hostile.map((url) => [url, url === "" ? "/w/ivr/main.twiml" : undefined]));
    check("/w/ivr/main.twiml", expected);
    check("/w/ivr/main.twiml", expected, { folders: ["/w", "/v", "/other/below"] });
  });

  it("leads out of it by a route", () => {
    const targets = ["../secret.twiml", "/../secret.twiml", "a/../../other/out", "c:/w/menu.twiml", "..\\secret.twiml"];
    const routes = Object.fromEntries(targets.map((target, index) => [`/route-${index}`, target]));
    check("/w/ivr/main.twiml", Object.fromEntries(Object.keys(routes).map((route) => [route, undefined])), { routes });
    const rest = { routes: { "/up/*": "ivr/*" } };
    check("/w/menu.twiml", { "/up/../../other/out": undefined, "/up/%2e%2e/%2e%2e/secret": undefined }, rest);
  });

  it("leads from an open file outside of the workspace to anything but what is beside or below it", () => {
    for (const folders of [["/w"], ["/w", "/v"]]) {
      check(
        "/other/out.twiml",
        {
          near: "/other/near.twiml",
          "below/near": "/other/below/near.twiml",
          "../secret": undefined,
          "../w/menu.twiml": undefined,
          "/w/menu.twiml": undefined,
        },
        { folders },
      );
    }
  });
});
