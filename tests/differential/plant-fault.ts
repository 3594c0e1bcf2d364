import { readFileSync } from "node:fs";
import type { Acceptor } from "./judges.js";

const code = readFileSync(new URL("../../packages/validator/generated/accept.js", import.meta.url), "utf8");

/** Loads a copy of the compiled code in which a piece is replaced. */
export async function plantFault(piece: RegExp, replacement: string): Promise<Acceptor> {
  const changed = code.replace(piece, replacement);
  if (changed === code) throw new Error(`The compiled code has nothing like ${piece} any more: plant another fault of that sort.`);
  return (await import(`data:text/javascript,${encodeURIComponent(changed)}`)) as Acceptor;
}
