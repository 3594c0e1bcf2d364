import type { Summary } from "../finding.js";
import type { Settings } from "../options.js";
import { joined } from "../read/split-lines.js";
import { checkJson } from "./check-json.js";
import type { Check } from "./create-check.js";
import type { Described } from "./record-stream.js";

/** Reads a JSON document. */
export class JsonReader implements Check {
  readonly #file: string | null;
  readonly #settings: Settings;
  #pieces: Uint8Array[] = [];
  #described: readonly Described[] = [];

  constructor(file: string | null, settings: Settings) {
    this.#file = file;
    this.#settings = settings;
  }

  push(bytes: Uint8Array): void {
    this.#pieces.push(bytes.slice());
  }

  end(): Summary {
    const { described, summary } = checkJson(joined(this.#pieces), this.#file, this.#settings);
    this.#described = described;
    return summary;
  }

  take(): Described[] {
    const taken = [...this.#described];
    this.#described = [];
    return taken;
  }
}
