import { statSync } from "node:fs";
import { dirname } from "node:path";
import { CannotRun } from "../cannot-run.js";
import type { Listed } from "../input/list-inputs.js";
import { printable } from "../output/printable.js";
import { findConfig } from "./find-config.js";
import { readConfig } from "./read-config.js";
import type { Judgement, Settings } from "./settings.js";

/**
 * Finds how each file is judged: by the configuration that is nearest to it, and by what the call says over that.
 * Throws CannotRun when a configuration is not as it should be.
 */
export async function findJudgements(listed: readonly Listed[], settings: Settings): Promise<Judgement[]> {
  const configOf = remembering((folder: string | null) => findConfig(folder));
  const judge = remembering((config: string | null) => judgementBy(config, settings));
  const judgements: Judgement[] = [];
  for (const entry of listed) {
    const path = "error" in entry ? null : entry.path;
    judgements.push(await judge(settings.config ?? configOf(path === null ? null : dirname(path))));
  }
  return judgements;
}

async function judgementBy(config: string | null, settings: Settings): Promise<Judgement> {
  const { rules, extensions, sourceTexts } = settings;
  if (config === null) return { rules, extensions, sourceTexts };
  if (config !== settings.config) checkThatItIsNoPipe(config);
  const configured = await readConfig(config);
  return {
    rules: { ...configured.rules, ...rules },
    extensions: { ...configured.extensions, ...extensions },
    sourceTexts: { ...configured.sourceTexts, ...sourceTexts },
  };
}

/** Whoever names a pipe knows who writes into it. Of one that was found, nobody may ever. */
function checkThatItIsNoPipe(config: string): void {
  if (!isPipe(config)) return;
  throw new CannotRun(`${printable(config)} is a pipe, not a file.`, "Put a file in its place, or take it away.");
}

/** What cannot be looked at is told of by what reads it. */
function isPipe(path: string): boolean {
  try {
    return statSync(path).isFIFO();
  } catch {
    return false;
  }
}

/** Asks once for each key. */
function remembering<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key)!;
  };
}
