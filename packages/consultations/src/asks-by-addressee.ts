import type { AddresseeId } from "../generated/ids.js";
import { asks } from "./records.js";
import type { Ask } from "./types.js";

/**
 * Returns what a body, process or group is asked, in printed order; none for a concept that nobody is asked under.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { asksByAddressee } from "@igf/consultations";
 *
 * asksByAddressee("group-governments").map(({ id }) => id); // => ["wsis20-ask-082", "wsis20-ask-142"]
 * asksByAddressee("body-itu"); // => []
 * ```
 */
export function asksByAddressee(addressee: AddresseeId | (string & {})): readonly Ask[] {
  return asks.filter(({ addressees }) => addressees.some((id) => id === addressee));
}
