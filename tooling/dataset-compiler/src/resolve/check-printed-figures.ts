import { locate } from "@igf/schema/quotes";
import type { Problems } from "../problems.js";
import type { StatisticsData } from "../read/read-statistics.js";
import type { WrittenObservation } from "../read/statistics-format.js";
import { readFigure } from "./read-figure.js";

/** Checks that a figure says what its printed words say, and that these stand where the observation says. */
export function checkPrintedFigures({ yaml, file }: StatisticsData, printing: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>, problems: Problems): void {
  for (const [index, observation] of file.observations.entries()) {
    const { id, asPrinted, quote, dateAsPrinted, within, source } = observation;
    const add = (field: string, what: string, mend: string) =>
      problems.add({ file: yaml.name, line: yaml.lineOf(["observations", index, field]), subject: `${id} › ${field}`, what, mend });

    checkReading(observation, add);
    if (quote !== null && !standsAsWhole(asPrinted, quote)) {
      add("asPrinted", `“${asPrinted}” does not stand in the quote, or only as a part of a longer word or number.`, "Copy the figure from the quote as it is printed, with the words that qualify it.");
    }
    const longer = quote === null ? null : withQualifierBefore(asPrinted, quote);
    if (longer !== null) {
      add("asPrinted", `“${asPrinted}” leaves out words that qualify it: the quote has “${longer}”.`, `Write “${longer}”, and the qualifier that it says.`);
    }
    const text = texts.get(source.document);
    if (dateAsPrinted !== null && text !== undefined && locate(text, dateAsPrinted).length === 0) {
      add("dateAsPrinted", `“${dateAsPrinted}” does not stand in ${source.document}.`, "Copy the words that date the figure, or write null where there are none.");
    }
    const record = within === null ? undefined : printing.get(within);
    if (record !== undefined && quote !== null && !record.includes(quote)) {
      add("within", `The quote does not stand in the text of ${within}.`, "Name the message or ask that prints the figure, or quote words of it.");
    }
  }
}

function checkReading({ asPrinted, value, upper, qualifier }: WrittenObservation, add: (field: string, what: string, mend: string) => void): void {
  const read = readFigure(asPrinted);
  if (read === null) {
    add("asPrinted", `“${asPrinted}” is not read as a figure: it must be a number in digits or words, with nothing but the words that qualify it and its unit.`, "Shorten it to that, or teach the words to tooling/dataset-compiler/src/resolve/read-figure.ts.");
    return;
  }
  for (const [field, stated] of Object.entries({ value, upper, qualifier })) {
    const printed = read[field as keyof typeof read];
    if (stated !== printed) add(field, `The ${field} is given as ${stated}, but “${asPrinted}” says ${printed}.`, `Write ${printed}, or correct \`asPrinted\`.`);
  }
}

/** The figure with the words before it, where these qualify it: "over 150" for "150". */
function withQualifierBefore(asPrinted: string, quote: string): string | null {
  const before = quote.slice(0, Math.max(0, quote.indexOf(asPrinted))).split(" ").filter(Boolean);
  const longer = [1, 2, 3, 4].map((count) => [...before.slice(-count), asPrinted].join(" "));
  // "Eleven to eight" reads as two numbers, but it may as well be a change from one to the other.
  return longer.find((words) => words !== asPrinted && !["between", undefined].includes(readFigure(words)?.qualifier)) ?? null;
}

/** Whether words stand in a text with neither a letter nor a digit of the same number around them. */
function standsAsWhole(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    if (!/(?:[\p{L}\d]|\d[,. ])$/u.test(before) && !/^(?:[\p{L}\d%]|[,. ]\d)/u.test(after)) return true;
  }
  return false;
}
