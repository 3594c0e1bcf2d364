/** A record is not put together again from more lines, or of more characters. */
const most = { lines: 200, characters: 1 << 16 };

const [quote, backslash] = ['"', "\\"];

/** A record of NDJSON in which line breaks stand: it goes on until its brackets are closed. */
export class OpenRecord {
  /** What can be read as JSON once all lines are there: a break inside of a string is written as JSON has it. */
  text = "";
  #depth = 0;
  #isInString = false;
  #lines = 0;

  constructor(line: string) {
    this.#take(line);
  }

  /** Whether it is complete, so that no line can follow. */
  get isClosed(): boolean {
    return this.#depth <= 0;
  }

  /** Takes the next line, and returns whether there is room for it. */
  add(line: string): boolean {
    if (this.#lines >= most.lines || this.text.length + line.length > most.characters) return false;
    this.text += this.#isInString ? "\\n" : "\n";
    this.#take(line);
    return true;
  }

  #take(line: string): void {
    this.text += line;
    this.#lines += 1;
    for (let at = 0; at < line.length; at += 1) {
      const character = line[at]!;
      if (character === quote) this.#isInString = !this.#isInString;
      else if (this.#isInString) at += character === backslash ? 1 : 0;
      else if (character === "{" || character === "[") this.#depth += 1;
      else if (character === "}" || character === "]") this.#depth -= 1;
    }
  }
}
