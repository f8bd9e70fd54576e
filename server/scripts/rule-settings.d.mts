import type { TableRow } from "./rules-table.mjs";

export function withRuleSettings<PackageJson>(packageJson: PackageJson, rules: readonly TableRow[]): PackageJson;
