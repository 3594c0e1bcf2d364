import { isAlias, isMap, isScalar, isSeq, type Alias, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { Fault } from "../fault.js";
import { FaultList } from "../fault-list.js";
import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import { faultsOfKey, halfCharacter } from "../syntax/faults-of-key.js";
import { isWellFormed } from "../syntax/is-well-formed.js";
import { deepestNesting, longestDocument } from "../syntax/limits.js";
import { RepeatedKeys } from "../syntax/repeated-keys.js";
import { explainYamlNumber } from "./explain-yaml-number.js";
import * as faultOf from "./explain-yaml-value.js";

/** A node of the library: a scalar, a list, an object or an alias. */
export type YamlNode = unknown;

/** What a value counts towards what aliases stand for, beside its text. */
const costOfValue = 16;

/** Makes the value of a document, as JSON would have it, and finds what JSON could not say. */
export class ValueComposer {
  readonly #list = new FaultList();
  /** What each alias stands for. */
  readonly targets = new Map<Alias, YamlNode>();
  readonly #anchors = new Map<string, YamlNode>();
  readonly #used = new Set<YamlNode>();
  /** The anchors of plain texts: perhaps & was meant to be the first character of one. */
  readonly #ofWords: { readonly name: string; readonly node: YamlNode; readonly pointer: string }[] = [];
  readonly #open = new Set<YamlNode>();
  readonly #repeated = new RepeatedKeys();
  /** How many aliases we are inside of: what stands there has been looked at where it is written. */
  #aliases = 0;
  #room = longestDocument;
  #isBoundless = false;
  readonly #text: string;

  /** @param text  The document as it is written. */
  constructor(text: string) {
    this.#text = text;
  }

  /** What is wrong with the document, as far as it is told. */
  get faults(): readonly Fault[] {
    return this.#list.faults;
  }

  /** Makes the value of a document. */
  composeAll(node: YamlNode): unknown {
    const value = this.#compose(node, "");
    for (const { name, node: anchored, pointer } of this.#ofWords) {
      if (!this.#used.has(anchored)) this.#tell(faultOf.lostAnchor(name, pointer, this.#text.lastIndexOf("&", offsetOf(anchored))));
    }
    return value;
  }

  #compose(node: YamlNode, pointer: string): unknown {
    if (this.#isBoundless || (this.#aliases > 0 && !this.#isAffordable(node))) return null;
    if (isAlias(node)) return this.#follow(node, pointer);
    if (hasAnchor(node)) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalar(node, pointer);
    if (!isMap(node) && !isSeq(node)) return null;
    if (this.#open.size >= deepestNesting) return this.#tellOfBound(faultOf.tooDeep(pointer, offsetOf(node)));
    if (isMap(node) && isTextInBraces(node)) this.#tell(faultOf.textInBraces(pointer, offsetOf(node)));
    this.#open.add(node);
    const value = isMap(node) ? this.#object(node, pointer) : node.items.map((item, index) => this.#compose(item, child(pointer, index)));
    this.#open.delete(node);
    return value;
  }

  #object(map: YAMLMap, pointer: string): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const keys = new Set<string>();
    for (const pair of map.items) {
      const key = this.#key(pair, pointer);
      if (key === null) continue;
      const place = child(pointer, key);
      const offset = offsetOf(pair.key);
      for (const fault of faultsOfKey(key, place, this.#repeated.standing(key, keys))) this.#tell({ ...fault, offset });
      keys.add(key);
      const value = this.#compose(pair.value, place);
      if (key !== "__proto__") object[key] = value;
    }
    return object;
  }

  /** The text of a key; `null` where there is none that JSON could have. */
  #key({ key }: Pair, pointer: string): string | null {
    if (isScalar(key) && key.value === "<<" && key.type === "PLAIN") return this.#tell(faultOf.mergeKey(pointer, offsetOf(key)));
    if (isScalar(key) && hasAnchor(key)) this.#anchors.set(key.anchor, key);
    if (isScalar(key) && typeof key.value === "string") return key.value;
    if (!isScalar(key)) return this.#tell(faultOf.keyNotText(null, pointer, offsetOf(key)));
    const text = key.source ?? String(key.value);
    this.#tell(faultOf.keyNotText(text, child(pointer, text), offsetOf(key)));
    return text === "" ? null : text;
  }

  #scalar(node: Scalar, pointer: string): unknown {
    const { value, source, comment } = node;
    const offset = offsetOf(node);
    if (typeof value === "string" && node.type === "PLAIN" && hasAnchor(node) && this.#aliases === 0) this.#ofWords.push({ name: node.anchor, node, pointer });
    if (typeof value === "string" && !isWellFormed(value)) this.#tell({ ...halfCharacter(pointer, "A text", showText(value)), offset });
    const hash = comment === undefined ? -1 : this.#cutAt(node);
    if (hash >= 0) this.#tell(faultOf.cutByComment(comment!, pointer, hash));
    if (typeof value !== "number") return value;
    const fault = explainYamlNumber(source ?? String(value), value, pointer, offset);
    if (fault) this.#tell(fault);
    return value;
  }

  /** Where a comment begins that most probably is the rest of a text, or all of it (`in room #3`): no space follows the #; -1 where none does. */
  #cutAt({ type, value, source, comment, range }: Scalar): number {
    const isText = typeof value === "string" && (/\s/.test(value) || (/^\p{L}+$/u.test(value) && /^\d/.test(comment!)));
    const isNothing = value === null && source === "";
    if (type !== "PLAIN" || !(isText || isNothing) || !/^[\p{L}\p{N}]/u.test(comment!)) return -1;
    const hash = this.#text.indexOf("#", range![1]);
    // A comment on a line of its own is one.
    return /[\r\n]/.test(this.#text.slice(range![1], hash)) ? -1 : hash;
  }

  #follow(alias: Alias, pointer: string): unknown {
    const target = this.#anchors.get(alias.source);
    if (target === undefined) return this.#tell(faultOf.unknownAnchor(alias.source, pointer, offsetOf(alias)));
    if (this.#open.has(target)) return this.#tellOfBound(faultOf.endless(alias.source, pointer, offsetOf(alias)));
    this.targets.set(alias, target);
    this.#used.add(target);
    this.#aliases += 1;
    const value = this.#compose(target, pointer);
    this.#aliases -= 1;
    if (this.#aliases === 0 && this.#room < 0) this.#tellOfBound(faultOf.tooManyAliases(pointer, offsetOf(alias)));
    return value;
  }

  #isAffordable(node: YamlNode): boolean {
    if (this.#room < 0) return false;
    const text = isScalar(node) && typeof node.value === "string" ? node.value.length : 0;
    this.#room -= costOfValue + text;
    return this.#room >= 0;
  }

  /** Whether there is more than can be read: that is told once, and nothing else is said. */
  get isBoundless(): boolean {
    return this.#isBoundless;
  }

  #tellOfBound(fault: Fault): null {
    if (!this.#isBoundless) this.#list.add(fault);
    this.#isBoundless = true;
    return null;
  }

  /** Tells of a fault. What is wrong inside of an alias is told where it is written. */
  #tell(fault: Fault): null {
    if (this.#aliases === 0) this.#list.add(fault);
    return null;
  }
}

/** Whether words stand between { and }, and no colon after any of them. */
function isTextInBraces({ flow, items }: YAMLMap): boolean {
  return flow === true && items.length > 0 && items.every(({ value }) => value === null);
}

function hasAnchor(node: YamlNode): node is { anchor: string } {
  return typeof (node as { anchor?: unknown } | null)?.anchor === "string";
}

/** Where a node begins in the text (UTF-16). */
export function offsetOf(node: YamlNode): number {
  return (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
}
