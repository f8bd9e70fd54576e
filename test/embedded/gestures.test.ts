import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { CodeAction, FoldingRange } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument } from "../../server/src/document";
import { answeredMethods, paramsOf } from "../lsp/support/every-request";
import { acrossFiles, type Folder, makeFolder } from "../lsp/support/folder";
import { type Session, startInside } from "../lsp/support/servers";
import { embed, type Form, forms, quotedFor } from "./support/forms";
import { type Asked, movedAnswer } from "./support/moved-answer";
import { documentsIn } from "./support/open-program";
import { syntaxErrors } from "./support/syntax-errors";

/** With every kind of place, each of which has the cursor once. */
const marked = `<?xml version="1.0"?>
<Resp|onse>
  <!-- twiml: |voice -->
  <Gat|her acti|on=|"me|nu"| numDigits="1">|
    <Say voice="|alice|">H|i &am|p; bye</S|ay>
  </Gather>
  <Enqueue>sup|port</Enqueue>
 | <Play>hello.mp3|</Play>
</Response|>`;

const document = marked.replaceAll("|", "");
const cursors = Array.from(marked.matchAll(/\|/g), ({ index }, before) => index - before);

/** What the document refers to. */
const files = {
  "menu.twiml": "<Response><Dial><Queue>support</Queue></Dial></Response>",
  "hello.mp3": "ID3",
};

/** What programs are not asked, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "textDocument/completion": "completion.test.ts compares it, with what accepting it leaves",
  "textDocument/codeLens": "no URL leads into a program",
  "textDocument/prepareCallHierarchy": "no URL leads into a program",
  "textDocument/semanticTokens/full": "an editor takes them of one extension, and the program's own must win",
  "textDocument/semanticTokens/full/delta": "an editor takes them of one extension, and the program's own must win",
  "textDocument/semanticTokens/range": "an editor takes them of one extension, and the program's own must win",
  "textDocument/formatting": "a program is laid out by its own formatter",
  "textDocument/rangeFormatting": "a program is laid out by its own formatter",
  "textDocument/onTypeFormatting": "a program is laid out by its own formatter",
  "twiml/paste": "what is pasted into a program is left to the extension of its language",
};

/** What is asked once, since it is about the document as a whole. */
const whole: ReadonlySet<string> = new Set([
  "textDocument/diagnostic",
  "textDocument/documentLink",
  "textDocument/documentSymbol",
  "textDocument/foldingRange",
  "textDocument/inlayHint",
  "twiml/documentKind",
  "twiml/stateKind",
  "twiml/statedKind",
]);
const everything = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

const everyOffset = Array.from({ length: document.length + 1 }, (_, offset) => offset);

/**
 * A request takes a millisecond. So the forms share the places: three forms that follow each other have all cursors, and all
 * forms together every offset.
 */
function placesFor(form: Form): readonly number[] {
  const number = forms.indexOf(form);
  return [
    ...cursors.filter((_, index) => index % 3 === number % 3),
    ...everyOffset.filter((offset) => offset % forms.length === number),
  ];
}

interface Question {
  readonly method: string;
  readonly offset: number;
}

function questionsAbout(methods: readonly string[], offsets: readonly number[]): readonly Question[] {
  return methods.flatMap((method) =>
    whole.has(method) ? [{ method, offset: offsets[0]! }] : offsets.map((offset) => ({ method, offset })),
  );
}

function ask({ editor }: Session, { uri, file }: Asked, { method, offset }: Question): Promise<unknown> {
  // The root keeps its name: without it, there would be no TwiML.
  const params = { ...paramsOf(uri, file.positionAt(offset)), newName: "Response" };
  const request = editor.request(method, whole.has(method) ? { ...params, range: everything } : params);
  return request.catch(({ message }: Error) => message);
}

// Each text is read once.
const essences = new Map<string, Promise<string>>();

/** What is left of the documents of a sound file where neither blanks nor the kind of quotes count. */
function essence(text: string, language: string): Promise<string> {
  const key = `${language} ${text}`;
  const found = essences.get(key) ?? readEssence(text, language);
  essences.set(key, found);
  return found;
}

async function readEssence(text: string, language: string): Promise<string> {
  if (language !== "twiml") {
    assert.deepEqual(await syntaxErrors(text, language), []);
  }
  const documents =
    language === "twiml"
      ? [parseDocument(text)]
      : (await documentsIn(text, language)).documents.map((embedded) => embedded.document);
  return documents.map((one) => one.text.replace(/[\s\uFDD0]/g, "").replaceAll("'", '"')).join("");
}

/** The lines of the program that can be folded; lines of the document that are none of the program cannot. */
function foldedLines(ranges: readonly FoldingRange[], plain: Asked, program: TextDocument): FoldingRange[] {
  const lineOf = (line: number) =>
    program.positionAt(plain.common(plain.file.offsetAt({ line: line + 1, character: 0 }) - 1)).line;
  return ranges
    .map(({ startLine, endLine }) => ({ startLine: lineOf(startLine), endLine: lineOf(endLine) }))
    .filter(({ startLine, endLine }) => startLine < endLine);
}

/** The menus of a program stay in it: what asks for them is answered by its code. */
function withoutNewFiles(actions: unknown): unknown {
  return (actions as readonly CodeAction[] | null)?.filter(
    ({ edit }) => !edit?.documentChanges?.some((change) => "kind" in change && change.kind === "create"),
  );
}

describe("Each gesture answers in a program as in a file", () => {
  let session: Session;
  let folder: Folder;
  before(async () => {
    folder = makeFolder(files);
    session = await startInside(acrossFiles, undefined, [folder.uri]);
    await workspaceKnown();
  });
  after(async () => {
    await session.stop();
    rmSync(folder.path, { recursive: true, force: true });
  });

  /** A hover does not wait for the workspace; this does. */
  function workspaceKnown(): Promise<unknown> {
    return session.editor.request("workspace/symbol", { query: "" });
  }

  const plainAnswers = new Map<string, unknown>();

  async function plainAnswer(asked: Asked, question: Question): Promise<unknown> {
    const key = `${asked.file.getText()} ${question.method} ${question.offset}`;
    const answer = plainAnswers.get(key) ?? (await ask(session, asked, question));
    plainAnswers.set(key, answer);
    return answer;
  }

  for (const form of forms) {
    it(`in ${form.name} of ${form.language}`, async () => {
      const text = quotedFor(form, document);
      const { text: program, at } = embed(form, text);
      const plain: Asked = {
        uri: session.editor.openAt(folder.uriOf("plain.twiml"), text),
        file: TextDocument.create("", "twiml", 1, text),
        common: at,
      };
      const methods = answeredMethods(session.result.capabilities).filter((method) => !(method in exceptions));
      const questions = questionsAbout(methods, placesFor(form));
      const expected = await Promise.all(questions.map((question) => plainAnswer(plain, question)));
      session.editor.close(plain.uri);
      await workspaceKnown();
      const embedded: Asked = {
        uri: session.editor.openAt(folder.uriOf("program"), program, form.language),
        file: TextDocument.create("", form.language, 1, program),
        common: (offset) => Math.min(at(text.length), Math.max(at(0), offset)),
      };
      const found = await Promise.all(
        questions.map(({ method, offset }) => ask(session, embedded, { method, offset: at(offset) })),
      );
      session.editor.close(embedded.uri);
      await workspaceKnown();
      for (const [index, { method, offset }] of questions.entries()) {
        const where = `${method} at ${text.slice(0, offset)}|${text.slice(offset)}\nin ${program}`;
        if (method === "textDocument/foldingRange") {
          const lines = foldedLines(expected[index] as FoldingRange[], plain, embedded.file);
          assert.deepEqual(found[index], lines, where);
          continue;
        }
        const answer = method === "textDocument/codeAction" ? withoutNewFiles(expected[index]) : expected[index];
        const [{ shown, texts }, moved] = [movedAnswer(embedded, found[index]), movedAnswer(plain, answer)];
        assert.deepEqual(shown, moved.shown, where);
        for (const [number, after] of texts.entries()) {
          assert.equal(await essence(after, form.language), await essence(moved.texts[number]!, "twiml"), where);
        }
      }
    });
  }
});
