import { childSpecs } from "../catalogue";
import type { ElementSpec } from "../catalogue/spec";
import { audioExtensions, mediaExtensions } from "../catalogue/values/media-files";
import type { TwimlDocument } from "../document";
import { usualChildren } from "../model/child-names";
import { specOf } from "../model/element-spec";
import { answersAt, restrictionAt } from "../model/url-place";
import { contextAt } from "../syntax/context";
import { decodedNames, type FilePath, folderOf } from "../workspace/file-path";
import type { Site } from "./site";

/** What a file becomes in a document. */
export interface PastedFile {
  readonly text: string;
  /** The name of the element that it is written in; absent where it is a URL alone. */
  readonly element?: string;
}

/**
 * The URL of a file as TwiML at `offset`: in the value of an attribute and in an element that takes one as it is, elsewhere in
 * an element of its own that plays, sends or runs it. `undefined` where such a file does not belong. `url` is as in a browser.
 */
export function pasteFile(document: TwimlDocument, offset: number, url: string): PastedFile | undefined {
  const role = roleOf(url);
  const context = contextAt(document, offset);
  if (!role) {
    return undefined;
  }
  if (context.kind === "attribute-value") {
    const spec = specOf(context.element);
    return spec && context.quote && fits(role, spec, context.attribute.name) ? { text: escaped(url) } : undefined;
  }
  const parent = context.kind === "content" && context.parent ? specOf(context.parent) : undefined;
  if (!parent) {
    return undefined;
  }
  if (fits(role, parent)) {
    return { text: escaped(url) };
  }
  const usual = usualChildren(document, parent);
  const element = childSpecs(parent).find((child) => usual.includes(child.name) && fits(role, child))?.name;
  return element === undefined ? undefined : { text: `<${element}>${escaped(url)}</${element}>`, element };
}

/** The URL of a file as the document at the site would name it; `undefined` where it cannot, as out of the workspace. */
export function relativeUrl({ workspace, path }: Site, target: FilePath): string | undefined {
  const root = path === undefined ? undefined : workspace.rootOf(path);
  const targetRoot = workspace.rootOf(target);
  if (path === undefined || root === undefined || targetRoot === undefined) {
    return undefined;
  }
  const [own, other] = [folderOf(path).split("/"), target.split("/")];
  let common = 0;
  while (common < own.length && common < other.length - 1 && own[common] === other[common]) {
    common++;
  }
  if (root !== targetRoot && common < 2) {
    return undefined; // Nothing but the top of a disk holds both.
  }
  const names = [...own.slice(common).map(() => ".."), ...other.slice(common)];
  return names.map((name) => encodeURIComponent(name).replaceAll("'", "%27")).join("/");
}

type Role = "document" | "audio" | "media";

/** By the end of its name; `undefined` for what nobody names in TwiML. */
function roleOf(url: string): Role | undefined {
  const name = decodedNames(url.replace(/[?#].*$/s, ""))?.at(-1) ?? "";
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (extension === "twiml" || extension === "xml") {
    return "document";
  }
  return audioExtensions.includes(extension) ? "audio" : mediaExtensions.includes(extension) ? "media" : undefined;
}

/** Whether such a file can answer at the URL in the attribute, or, without one, in the element's text. */
function fits(role: Role, spec: ElementSpec, attribute?: string): boolean {
  const answers = answersAt(spec, attribute);
  if (role === "document") {
    return answers === "twiml" || answers === "nothing";
  }
  if (answers === "twiml") {
    return role === "audio" && attribute !== undefined && restrictionAt(spec.name, attribute)?.orAudio === true;
  }
  return answers === "media" && (role === "audio" || spec.products.includes("messaging"));
}

function escaped(url: string): string {
  return url.replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/g, "&amp;").replace(/[<>"']/g, encodeURIComponent);
}
