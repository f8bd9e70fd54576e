import { TextDocument } from "vscode-languageserver-textdocument";
import { languageOfName } from "../hosts/language-of-name";
import { hostLanguage } from "../hosts/strings/languages";
import { templateLanguage } from "../hosts/templates";
import type { NamedKind } from "../model/document-kind";
import type { FileAccess } from "../workspace/file-access";
import { type FilePath, uriOf } from "../workspace/file-path";
import { isBelowSkipped, isForeignProgram, largest } from "../workspace/known-files";
import type { OpenDocument } from "./documents";
import { FileDocuments, type FileDocumentsHost } from "./file-documents";
import type { Settings } from "./settings";

export interface ReadOptions {
  /** As the client writes it; absent: `uriOf` the path. */
  readonly uri?: string;
  /** What those who refer to the file expect of it. */
  readonly kind?: NamedKind | undefined;
}

/** Looks into files that are not open, as if they were; of what it finds it keeps nothing. */
export class ClosedFiles {
  /** `access`: absent where no file can be read. */
  constructor(
    private readonly access: FileAccess | undefined,
    private readonly host: FileDocumentsHost,
  ) {}

  /** Whether a file in that folder of the workspace is looked into, by its name and the settings. */
  mayHold(path: FilePath, root: FilePath): boolean {
    const language = languageOfName(path);
    return (
      language !== undefined &&
      isWanted(language, path, this.host.settings()) &&
      !isBelowSkipped(root, path) &&
      (hostLanguage(language) === undefined || !isForeignProgram(root, path))
    );
  }

  /**
   * The documents of a file in that folder of the workspace, with a version that means nothing. None where `mayHold` says
   * no, or where it cannot be read, is too large or holds no TwiML: such a file is read and searched for a few words.
   */
  async documents(path: FilePath, root: FilePath, { uri = uriOf(path), kind }: ReadOptions = {}) {
    const language = languageOfName(path);
    if (language === undefined || !this.mayHold(path, root)) {
      return none;
    }
    const limit = hostLanguage(language) ? largest.program : largest.document;
    const text = await this.access?.read(path, root, limit);
    return text === undefined ? none : this.documentsIn(TextDocument.create(uri, language, 0, text), kind);
  }

  private async documentsIn(file: TextDocument, kind: NamedKind | undefined): Promise<readonly OpenDocument[]> {
    const files = new FileDocuments(this.host);
    files.expect(file.uri, undefined, kind);
    await files.ready(file);
    const documents = files.documents(file);
    files.forget(file.uri);
    return documents;
  }
}

const none: readonly OpenDocument[] = [];

/** Whether the settings want anything of files of the language. */
function isWanted(language: string, path: FilePath, { xmlFiles, embedded }: Settings): boolean {
  if (language === "twiml") {
    return true;
  }
  const template = templateLanguage(language, path);
  if (template === undefined && !hostLanguage(language)) {
    return xmlFiles === "auto";
  }
  return embedded[language] !== false && (template === undefined || embedded[template.id] !== false);
}
