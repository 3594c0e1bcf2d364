import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./published-packages.js";

const parts = join(root, "tooling/docs/assets/style");

/** The one style sheet that TypeDoc takes. */
export const styleSheet = join(root, "tooling/docs/generated/site.css");

/** Joins the parts of the style, in the order of their names. */
export function writeStyle(): void {
  writeFileSync(styleSheet, readdirSync(parts).sort().map((name) => readFileSync(join(parts, name), "utf8")).join("\n"));
}
