import assert from "node:assert/strict";
import { it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { documentLinks } from "../../server/src/features/document-links";
import { textOf } from "../../server/src/text/span";
import { type Files, workspaceOf } from "../support/workspace";

const files: Files = { "/w/ivr/menu.twiml": "", "/w/ivr/sounds/hello.mp3": "", "/w/main.twiml": "" };

/** Each link of /w/main.twiml, or of a document that was never saved: what is marked, where it leads, what a click does. */
function linksIn(text: string, place: "untitled" | "saved" = "saved"): string[] {
  const path = place === "saved" ? "/w/main.twiml" : undefined;
  return documentLinks(parseDocument(text), { workspace: workspaceOf(files), path }).map(({ span, target, tooltip }) =>
    [textOf(text, span), "path" in target ? target.path : target.url, tooltip].join(" | "),
  );
}

it("URLs that name a file lead there, in attributes and in text, without the blanks around them", () => {
  const text = `<Response>
  <Gather action=" ivr/menu?x=1&amp;y=2 "><Play>
    ivr/sounds/hello.mp3
  </Play></Gather>
  <Redirect>/ivr/menu</Redirect>
</Response>`;
  assert.deepEqual(linksIn(text), [
    "ivr/menu?x=1&amp;y=2 | /w/ivr/menu.twiml | Open ivr/menu.twiml",
    "ivr/sounds/hello.mp3 | /w/ivr/sounds/hello.mp3 | Open ivr/sounds/hello.mp3",
    "/ivr/menu | /w/ivr/menu.twiml | Open ivr/menu.twiml",
  ]);
});

it("absolute URLs of the web lead into it, decoded from XML and encoded as URLs", () => {
  const text =
    "<Response><Play>https://example.com/a b.mp3?x=1&amp;y=2</Play><Redirect>HTTP://example.com</Redirect></Response>";
  assert.deepEqual(linksIn(text), [
    "https://example.com/a b.mp3?x=1&amp;y=2 | https://example.com/a%20b.mp3?x=1&y=2 | Open in the browser",
    "HTTP://example.com | http://example.com/ | Open in the browser",
  ]);
});

it("nothing else is a link", () => {
  for (const url of [
    "{{Next}}",
    "/ivr/{{Menu}}",
    "https://example.com/{{Next}}",
    "missing",
    "?attempt=2",
    "main.twiml",
    "javascript:alert(1)",
    "command:workbench.action.quit",
    "file:///etc/passwd",
    "../../etc/passwd",
    "https://",
    "https://exa mple.com",
    "wss://example.com",
    "",
  ]) {
    assert.deepEqual(linksIn(`<Response><Redirect>${url}</Redirect></Response>`), [], url);
  }
  assert.deepEqual(linksIn("<Response><Say>https://example.com</Say></Response>"), []);
});

it("a document that was never saved has links from the root alone", () => {
  const text = "<Response><Redirect>/ivr/menu</Redirect><Redirect>ivr/menu</Redirect></Response>";
  assert.deepEqual(linksIn(text, "untitled"), ["/ivr/menu | /w/ivr/menu.twiml | Open ivr/menu.twiml"]);
});
