import type { Check } from "../engine/create-check.js";
import { Untaken, type Described } from "../engine/described.js";
import type { Summary } from "../finding.js";
import type { Settings } from "../options.js";
import { joined } from "../read/split-lines.js";
import { checkBytes } from "../syntax/is-bytes.js";
import { longestDocument } from "../syntax/limits.js";
import { checkYaml } from "./check-yaml.js";

/** Reads a YAML file, and checks it when it has ended. */
export class YamlCheck implements Check {
  readonly #file: string | null;
  readonly #settings: Settings;
  #pieces: Uint8Array[] = [];
  #length = 0;
  readonly #untaken = new Untaken();

  constructor(file: string | null, settings: Settings) {
    this.#file = file;
    this.#settings = settings;
  }

  push(bytes: Uint8Array): void {
    checkBytes(bytes);
    // One that is too long is refused for that: its length is all that must be known.
    if (this.#length <= longestDocument) this.#pieces.push(new Uint8Array(bytes));
    this.#length += bytes.length;
  }

  end(): Summary {
    const { described, summary } = checkYaml(joined(this.#pieces), this.#file, this.#settings, this.#length);
    this.#untaken.add(described);
    return summary;
  }

  take(): Described[] {
    return this.#untaken.take();
  }
}
