/**
 * Pattern of every identifier: lower-case ASCII words joined by hyphens, beginning with a letter.
 *
 * @group Patterns
 * @example
 * ```ts
 * import { idPattern } from "@igf/schema";
 *
 * idPattern.test("igf-2025-msg-001"); // => true
 * idPattern.test("IGF 2025"); // => false
 * ```
 */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const day = "[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?";

/**
 * Pattern of every date: the calendar dates and intervals of EDTF level 0, and the open intervals of level 1
 * (`2025`, `2025-06-27`, `2025-06-23/2025-06-27`, `../2011`). Whether a day exists, and whether an interval runs
 * forwards, is a rule of the validator.
 *
 * @see {@link https://www.loc.gov/standards/datetime/ | Extended Date/Time Format (EDTF) Specification}
 * @group Patterns
 * @example
 * ```ts
 * import { datePattern } from "@igf/schema";
 *
 * datePattern.test("2025-06-23/2025-06-27"); // => true
 * datePattern.test("27 June 2025"); // => false
 * ```
 */
export const datePattern = new RegExp(`^(?:\\.\\./${day}|${day}(?:/(?:${day}|\\.\\.))?)$`);

/**
 * Pattern of a local time of day, `hh:mm` on the 24-hour clock.
 *
 * @group Patterns
 */
export const timePattern = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

/**
 * Pattern of a dataset's version: a semantic version (`1.2.0`), with an optional pre-release part (`1.0.0-draft.1`).
 *
 * @see {@link https://semver.org/ | Semantic Versioning}
 * @group Patterns
 */
export const versionPattern = /^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
