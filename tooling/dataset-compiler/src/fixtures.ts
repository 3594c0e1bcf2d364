import { fileURLToPath } from "node:url";
import { DataError } from "./problems.js";

/** Path of a fixture. */
export function fixture(path: string): string {
  return fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));
}

/** Returns what the author of faulty data is told. */
export function messageOf(compile: () => unknown): string {
  try {
    compile();
  } catch (error) {
    if (error instanceof DataError) return `${error.message}\n`;
    throw error;
  }
  return "The data was accepted.\n";
}
