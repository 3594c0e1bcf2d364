import type { CodeId } from "../generated/ids.js";
import { codesOf, type InheritedCode } from "./codes-of.js";
import { messages } from "./records.js";
import type { Message } from "./types.js";

/**
 * A message, with the code under which it was looked up and where it has that code from.
 *
 * @group Codes
 */
export interface CodedMessage extends InheritedCode {
  /** The message. */
  readonly message: Message;
}

/**
 * Returns the messages of every theme that is printed with a code, in document order; none for a code that no theme has.
 *
 * The document codes themes only, so each result says that its code is inherited, and from which theme. It does not say
 * that the message itself is about that goal, action line or objective.
 *
 * @group Codes
 * @example
 * ```ts
 * import { messagesByCode } from "@igf/messages";
 *
 * const [first] = messagesByCode("sdg-12");
 * first?.message.id; // => "igf-2025-msg-001"
 * first?.inherited; // => true
 * first?.from; // => "igf-2025-theme-1"
 * messagesByCode("sdg-18"); // => []
 * ```
 */
export function messagesByCode(code: CodeId | (string & {})): readonly CodedMessage[] {
  return messages.flatMap((message) =>
    codesOf(message)
      .filter((inherited) => inherited.code === code)
      .map((inherited) => ({ message, ...inherited })),
  );
}
