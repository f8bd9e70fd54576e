export interface TableRow {
  readonly id: string;
  readonly severity: string;
  readonly isOptIn?: true;
  readonly twilioCode?: number;
  readonly summary: string;
}
export function rulesTable(rules: readonly TableRow[]): string;
export function withRulesTable(readme: string, table: string): string;
