import { expect, test, vi } from "vitest";
import { findDisagreement } from "./find-disagreement.js";
import { makeJudges } from "./judges.js";
import { plantFault } from "./plant-fault.js";

// Thousands of values take seconds, and on a busy machine many.
vi.setConfig({ testTimeout: 300_000 });

const { zod } = makeJudges();

/** A proof that finds nothing proves something only if it would have found this. */
test.each([
  ["a missing field", /text\d+\(v\.reason\)/, '(v.reason === undefined || $&)'],
  ["an unknown field", /(case "name":\s+case "url":\s+case "note":\s+break;\s+default:\s+return) false/, "$1 true"],
  ["a field that is missing where null is allowed", /(v\.note) === null \|\|/, "$1 == null ||"],
  ["a key that every object inherits", /(default:\s+)return false/g, "$1if (!(key in {})) return false"],
  ["a third letter after a pattern", /"\^\[A-Z\]\{2\}\$", "u"/, '"^[A-Z]{2}", "u"'],
  ["a second line after a pattern", /("\^\[A-Z\]\{2\}\$"), "u"/, '$1, "um"'],
  ["a blank text", /"\\\\S", "u"/, '"[^]", "u"'],
  ["a position of 0", />= 1 /g, ">= 0 "],
  ["2 to the power of 53", /<= 9007199254740991/g, "<= 9007199254740992"],
  ["a fraction", /Number\.isInteger/g, "Number.isFinite"],
  ["a list that is one item too short", /\.length < 2/, ".length < 1"],
  ["a word in capitals", /\(v === ("[a-z-]+") /g, "(String(v).toLowerCase() === $1 "],
  ["another type", /(v\.type) === "[A-Z]\w+"/g, "/^[A-Z][a-z]+$/.test($1)"],
  ["a list instead of an object", / \|\| Array\.isArray\(v\)\) return false/g, ") return false"],
  ["null, where it is allowed", /\(v\.\w+ === null \|\| /, "("],
])("a fault that is planted in the compiled code is found: %s", async (_, piece, replacement) => {
  const planted = await plantFault(piece, replacement);
  const judges = { zod: zod!, "compiled code": (...[type, value]: Parameters<typeof zod & {}>) => planted[type](value) };
  const found = findDisagreement({ judges, runs: 100_000, seed: 2030, shrink: false });
  expect(found?.message).toMatch(/^zod (accepts, compiled code refuses|refuses, compiled code accepts), as a /);
});
