import { dirname } from "node:path";
import type { Input } from "../input/input.js";
import { findConfig } from "./find-config.js";
import { readConfig } from "./read-config.js";
import type { Judgement, Settings } from "./settings.js";

/** Finds how each file is judged: by the configuration that is nearest to it, and by what the call says over that. */
export class JudgementFinder {
  readonly #settings: Settings;
  readonly #byFolder = new Map<string | null, string | null>();
  readonly #byConfig = new Map<string | null, Promise<Judgement>>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Throws CannotRun when the configuration is not as it should be. */
  for(input: Input): Promise<Judgement> {
    const config = this.#settings.config ?? this.#configOf(input);
    let judgement = this.#byConfig.get(config);
    if (!judgement) this.#byConfig.set(config, (judgement = this.#judge(config)));
    return judgement;
  }

  #configOf({ path }: Input): string | null {
    const folder = path === null ? null : dirname(path);
    let config = this.#byFolder.get(folder);
    if (config === undefined) this.#byFolder.set(folder, (config = findConfig(folder)));
    return config;
  }

  async #judge(config: string | null): Promise<Judgement> {
    const { rules, extensions, sourceTexts } = this.#settings;
    if (config === null) return { rules, extensions, sourceTexts };
    const configured = await readConfig(config);
    return {
      rules: { ...configured.rules, ...rules },
      extensions: { ...configured.extensions, ...extensions },
      sourceTexts: { ...configured.sourceTexts, ...sourceTexts },
    };
  }
}
