import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { folder } from "../igf.js";

const faulty = join(folder, "..", "validator", "fixtures", "faulty");

/** The bad fixtures of the validator, one for each defect: among them what is no text, and what would move a cursor. */
export const faultyFiles = readdirSync(faulty)
  .sort()
  .map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(faulty, file))) }));

/** A record whose every text does its worst: it rewrites the terminal, ends an element, and pretends to be a command. */
export const hostileFile = {
  file: "100% hostile, really: <&\"'>.json",
  bytes: JSON.stringify(
    {
      type: "Retired",
      id: "\u001b[2J]]></failure>\r\n::error::pwned",
      since: "\u009b31m%0A\u0000\ufffe\ud83d",
      replacedBy: ["\u202eevil\u2028"],
      "::set-output name=x::\u0007": "##[error]",
      reason: "𝔾 🏳️‍🌈 漢字",
    },
    null,
    2,
  ).replaceAll("\\u001b", "\u001b"),
};

/** A valid dataset with one warning: a list names something twice. */
export const warnedFile = {
  file: "warned.json",
  bytes: readFileSync(join(folder, "examples", "valid-dataset.json"), "utf8").replace('["sdg-16", "wsis-c5"]', '["sdg-16", "wsis-c5", "sdg-16"]'),
};
