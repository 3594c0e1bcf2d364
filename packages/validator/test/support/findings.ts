import { validate, type ValidateOptions } from "../../src/index.js";
import { complete, type JsonObject } from "./river-forum.js";

/** What is found when a piece is written over a valid dataset: rule, place and, where there is one, suggestion of each finding. */
export function findings(piece: JsonObject, options?: ValidateOptions): [rule: string, pointer: string, didYouMean?: string][] {
  return validate(complete(piece), options).findings.map(({ rule, pointer, didYouMean }) =>
    didYouMean === null ? [rule, pointer] : [rule, pointer, didYouMean],
  );
}
