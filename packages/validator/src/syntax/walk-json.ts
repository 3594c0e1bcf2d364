import { createScanner } from "jsonc-parser";
import { child } from "../json-pointer.js";
import { deepestNesting } from "./limits.js";
import { token as is } from "./tokens.js";

/** What is told of each key and each value, in the order of the text. */
export interface Visitor {
  /** A key. `keys` holds those that stood before it in the same object. */
  key?(key: string, offset: number, pointer: string, keys: ReadonlySet<string>): void;
  /** A value. `literal` is its decoded content if it is a string, and its own text otherwise. */
  value?(kind: number, offset: number, pointer: string, literal: string): void;
  /** Whether nothing more is to be told: then the walk ends, as if the rest were well formed. */
  readonly hasEnough?: boolean;
}

/** What may stand at a place of a JSON text. */
export type Expectation = "a value" | "a value or ]" | "a key" | "a key or }" | ":" | ", or the end" | "nothing";

/** A list or object that is still open. */
export interface Frame {
  readonly kind: "list" | "object";
  readonly offset: number;
  readonly pointer: string;
  readonly keys: Set<string>;
  key: string;
  index: number;
}

/** A token, and what is wrong inside of it (0: nothing). */
export interface Token {
  readonly kind: number;
  readonly error: number;
  readonly offset: number;
  readonly end: number;
  readonly literal: string;
}

/** The token at which a text stops being JSON, or nests too deep. */
export interface Break {
  readonly token: Token;
  readonly previous: Token | null;
  readonly expected: Expectation;
  readonly tooDeep: boolean;
  readonly pointer: string;
  /** The innermost list or object that is open, and the one around it. */
  readonly open: Frame | null;
  readonly outer: Frame | null;
}

/**
 * Walks through a JSON text. Returns where it stops being JSON, or `null` when it is well formed.
 *
 * The open lists and objects are kept in an array and not on the call stack, so that no nesting can overflow it.
 */
export function walkJson(text: string, visitor: Visitor): Break | null {
  const scanner = createScanner(text);
  const walk = new Walk(visitor);
  for (;;) {
    if (visitor.hasEnough) return null;
    const kind: number = scanner.scan();
    if (kind === is.space || kind === is.lineBreak) continue;
    const token = {
      kind,
      error: scanner.getTokenError(),
      offset: scanner.getTokenOffset(),
      end: scanner.getPosition(),
      literal: scanner.getTokenValue(),
    };
    if (token.error !== 0 || !walk.take(token)) return kind === is.end && walk.expected === "nothing" ? null : walk.stopAt(token);
  }
}

class Walk {
  expected: Expectation = "a value";
  #previous: Token | null = null;
  readonly #frames: Frame[] = [];
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** Takes one token; `false` when it may not stand here. */
  take(token: Token): boolean {
    const taken = this.#takeAs(token, this.#frames.at(-1));
    this.#previous = taken ? token : this.#previous;
    return taken;
  }

  stopAt(token: Token): Break {
    const open = this.#frames.at(-1) ?? null;
    const tooDeep = this.#frames.length === deepestNesting && this.expected.startsWith("a value") && isOpening(token.kind);
    return {
      token,
      previous: this.#previous,
      expected: this.expected,
      tooDeep,
      pointer: this.expected.startsWith("a key") ? open!.pointer : this.#place(),
      open,
      outer: this.#frames.at(-2) ?? null,
    };
  }

  #takeAs(token: Token, frame: Frame | undefined): boolean {
    switch (this.expected) {
      case "a value or ]":
        return token.kind === is.closeBracket ? this.#close() : this.#takeValue(token);
      case "a value":
        return this.#takeValue(token);
      case "a key or }":
        return token.kind === is.closeBrace ? this.#close() : this.#takeKey(token, frame!);
      case "a key":
        return this.#takeKey(token, frame!);
      case ":":
        return token.kind === is.colon && this.#expect("a value");
      case ", or the end":
        return this.#takeCommaOrEnd(token, frame!);
      case "nothing":
        return false;
    }
  }

  #takeValue({ kind, offset, literal }: Token): boolean {
    const opening = isOpening(kind);
    if (!(opening || (kind >= is.null && kind <= is.number)) || (opening && this.#frames.length === deepestNesting)) return false;
    const pointer = this.#place();
    this.#visitor.value?.(kind, offset, pointer, literal);
    if (!opening) return this.#expect(this.#frames.length > 0 ? ", or the end" : "nothing");
    const list = kind === is.openBracket;
    this.#frames.push({ kind: list ? "list" : "object", offset, pointer, keys: new Set(), key: "", index: 0 });
    return this.#expect(list ? "a value or ]" : "a key or }");
  }

  #takeKey({ kind, offset, literal }: Token, frame: Frame): boolean {
    if (kind !== is.string) return false;
    frame.key = literal;
    this.#visitor.key?.(literal, offset, this.#place(), frame.keys);
    frame.keys.add(literal);
    return this.#expect(":");
  }

  #takeCommaOrEnd({ kind }: Token, frame: Frame): boolean {
    if (kind === (frame.kind === "list" ? is.closeBracket : is.closeBrace)) return this.#close();
    if (kind !== is.comma) return false;
    frame.index += 1;
    return this.#expect(frame.kind === "list" ? "a value" : "a key");
  }

  #close(): boolean {
    this.#frames.pop();
    return this.#expect(this.#frames.length > 0 ? ", or the end" : "nothing");
  }

  #expect(expected: Expectation): boolean {
    this.expected = expected;
    return true;
  }

  /** JSON Pointer to where the next value stands. */
  #place(): string {
    const frame = this.#frames.at(-1);
    return frame ? child(frame.pointer, frame.kind === "list" ? frame.index : frame.key) : "";
  }
}

function isOpening(kind: number): boolean {
  return kind === is.openBrace || kind === is.openBracket;
}
