import type { Summary } from "@igf/validator";
import { countOf } from "../count.js";

/** Says what was found beside the findings that are described: a sentence for each kind, none where that was all. */
export function countedOnly({ notDescribed, notExplained }: Summary): string[] {
  return [
    ...(notDescribed > 0 ? [`${countOf(notDescribed, "more finding")} not shown: --max-findings all shows every one.`] : []),
    ...(notExplained > 0 ? [`${countOf(notExplained, "more faulty record")} in which nobody looked for what is wrong: --max-findings all looks into every one.`] : []),
  ];
}
