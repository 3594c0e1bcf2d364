import type { Fault } from "../fault.js";

/** What is said about a break; rule and place only where they differ from the usual. */
export type Explanation = Omit<Fault, "rule" | "pointer" | "offset"> & { readonly rule?: string; readonly offset?: number };
