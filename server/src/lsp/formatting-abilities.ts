import type { ClientCapabilities } from "vscode-languageserver";

/** `registers`: it can be told for which files; `always`: it asks for every file that it has opened. */
export type FormattingSupport = "none" | "always" | "registers";

/** Which ways of formatting the client asks for. */
export interface FormattingAbilities {
  readonly document: FormattingSupport;
  readonly range: FormattingSupport;
  readonly onType: FormattingSupport;
}

export function formattingAbilities({ textDocument }: ClientCapabilities): FormattingAbilities {
  return {
    document: support(textDocument?.formatting),
    range: support(textDocument?.rangeFormatting),
    onType: support(textDocument?.onTypeFormatting),
  };
}

function support(ability: { readonly dynamicRegistration?: boolean } | undefined): FormattingSupport {
  return ability === undefined ? "none" : ability.dynamicRegistration ? "registers" : "always";
}
