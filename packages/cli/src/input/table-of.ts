import { basename } from "node:path";

/** The name of a table, such as `messages` for `data/messages.csv.gz`. */
export function tableOf(path: string): string {
  return basename(path).toLowerCase().replace(/\.gz$/, "").replace(/\.csv$/, "");
}
