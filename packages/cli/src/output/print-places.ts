import type { TextRange } from "@igf/schema";
import type { NearestPassage, Place } from "../quotes/find-places.js";
import type { WordChange } from "../quotes/compare-words.js";
import { printable } from "./printable.js";
import { terminalOf, type Paint } from "./terminal.js";
import { wrap } from "./wrap.js";

const most = 20;

/** Prints where a quote stands, ready to paste; or that it does not, and what the text says instead. */
export function printPlaces(result: { file: string; places: Place[]; nearest: NearestPassage | null }): void {
  const { paint } = terminalOf(process.stdout);
  const { places, nearest } = result;
  const file = printable(result.file);
  if (places.length === 0) return printNearest(file, nearest);
  const times = places.length === 1 ? "Found once" : `Found ${places.length} times`;
  console.log(`${paint(["green", "bold"], times)} in ${file}:\n`);
  for (const place of places.slice(0, most)) console.log(`  ${lines(place)}\n  ${rangesOf(place.ranges, paint)}\n`);
  if (places.length > most) console.log(`  … and ${places.length - most} more.\n`);
  if (places.length > 1) console.log("Take the one that is meant. A longer quote would say itself which it is.");
}

function printNearest(file: string, nearest: NearestPassage | null): void {
  const { paint, width } = terminalOf(process.stdout);
  console.log(`${paint(["red", "bold"], "Not found")} in ${file}.`);
  if (nearest === null) {
    console.log("No passage is like it: check that this is the text that is quoted.");
    return;
  }
  console.log(`\nThe nearest passage, ${lines(nearest)}. ${paint("red", "[-only in the quote-]")} ${paint("green", "{+only in the text+}")}\n`);
  const words = nearest.changes.flatMap((change) => mark(change, paint));
  for (const line of wrap(words.join(" "), width - 2)) console.log(`  ${line}`);
  const advice = nearest.pieces
    ? "The words stand there in pieces, with others between them (a page number, perhaps). These ranges leave those out:"
    : "If this passage is meant, quote it as the text prints it. Its ranges are:";
  console.log(`\n${wrap(advice, width).join("\n")}`);
  console.log(`\n  ${rangesOf(nearest.pieces ?? nearest.ranges, paint)}`);
}

/** Marks each word by itself, so that a line may break between them. */
function mark({ kind, words }: WordChange, paint: Paint): string[] {
  const text = printable(words);
  if (kind === "same") return [text];
  const [style, marked] = kind === "onlyInQuote" ? (["red", `[-${text}-]`] as const) : (["green", `{+${text}+}`] as const);
  return marked.split(" ").map((word) => paint(style, word));
}

function lines({ line, endLine }: Place): string {
  return line === endLine ? `line ${line}` : `lines ${line}–${endLine}`;
}

function rangesOf(ranges: TextRange[], paint: Paint): string {
  const items = ranges.map(({ start, end }) => `{ "start": ${start}, "end": ${end} }`);
  return paint("cyan", `"ranges": [${items.join(", ")}]`);
}
