import type { AttributeSpec, ValueOption, ValueSpec } from "../../catalogue/spec";
import { usualValues } from "../../catalogue/usage";
import { isDocumented } from "../../model/values/listed";

/** What people write most first, then the catalogue's order; the default after those, since few write it, and what is not documented last. */
export function inOrderOfUse(
  { name, default: initial }: AttributeSpec,
  options: readonly ValueOption[],
): readonly ValueOption[] {
  const usual = usualValues(name);
  const rank = (option: ValueOption) => {
    const place = usual.indexOf(option.value);
    const counted = place < 0 ? usual.length + Number(option.value === initial) : place;
    return counted + (isDocumented(option) ? 0 : 1000);
  };
  return [...options].sort((a, b) => rank(a) - rank(b));
}

/** The values that can be told by name. */
export function optionsOf(value: ValueSpec): readonly ValueOption[] {
  switch (value.kind) {
    case "boolean":
      return ["true", "false"].map((word) => ({ value: word, documentation: "" }));
    case "enum":
      return value.options;
    case "integer":
    case "decimal":
    case "pattern":
    case "language":
      return value.words ?? [];
    case "text":
      return value.options ?? [];
    default:
      return [];
  }
}
