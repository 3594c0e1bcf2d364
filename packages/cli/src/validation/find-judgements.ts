import { dirname } from "node:path";
import type { Listed } from "../input/list-inputs.js";
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

async function judgementBy(config: string | null, { rules, extensions, sourceTexts }: Judgement): Promise<Judgement> {
  if (config === null) return { rules, extensions, sourceTexts };
  const configured = await readConfig(config);
  return {
    rules: { ...configured.rules, ...rules },
    extensions: { ...configured.extensions, ...extensions },
    sourceTexts: { ...configured.sourceTexts, ...sourceTexts },
  };
}

/** Asks once for each key. */
function remembering<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key)!;
  };
}
