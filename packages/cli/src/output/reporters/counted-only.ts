import { countOf } from "../count.js";
import type { Summary } from "../described.js";

/** Says what was found beside the findings that are described: a sentence for each kind, none where that was all. */
export function countedOnly({ notDescribed, notExplained }: Summary): string[] {
  return [
    ...(notDescribed > 0 ? [`${countOf(notDescribed, "more finding")} not shown: --max-findings all shows every one.`] : []),
    ...(notExplained > 0 ? [`${countOf(notExplained, "more record")} in which something is wrong. After so many faulty ones nobody looked for what: mend those first, and validate again.`] : []),
  ];
}
