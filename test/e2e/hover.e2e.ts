import * as assert from "node:assert/strict";
import { closeEditors, eventually, hoverOver, openFile } from "./editor";

suite("hover", () => {
  teardown(closeEditors);

  test("an element is explained, with a link to Twilio's page", async () => {
    const editor = await openFile("menu.twiml");
    const text = await eventually("a hover over Dial", () => hoverOver(editor, "Dial"));
    assert.match(text, /Dial/);
    assert.match(text, /https:\/\/www\.twilio\.com\/docs\//);
    assert.ok(text.length > 100, `it says more than a name: ${text}`);
  });

  test("an attribute is explained", async () => {
    const editor = await openFile("menu.twiml");
    const text = await eventually("a hover over numDigits", () => hoverOver(editor, "numDigits"));
    assert.match(text, /digit/i);
  });
});
