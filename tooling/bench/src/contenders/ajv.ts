import { createRequire } from "node:module";
import type { Contender } from "./contender.js";

/** ajv, compiled ahead of time by write-ajv.ts: faster than to compile at each start. */
export const contender: Contender = async () => createRequire(import.meta.url)("./ajv-message.cjs") as (value: unknown) => boolean;
