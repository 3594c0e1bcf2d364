import type { Observation } from "@igf/schema";
import { detached } from "../engine/detached.js";
import { child } from "../json-pointer.js";
import { spanOf } from "../records/dates.js";
import { canBothBeTrue, intervalOf, type Interval } from "../records/interval-of.js";
import { languageOf } from "../records/language-of.js";
import { findMisread } from "../records/misread.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const rivalFiguresAreMarked: Rule = {
  name: "rival-figures-are-marked",
  step: "rules",
  severity: "warning",
  promise: "Of two figures of the same thing and time that cannot both be true, at least one says in its `note` what a reader must know.",
  mend: "Keep both, and say in the `note` of one of them which figure rivals it; or correct what was copied wrongly.",
  bad: `{
  "observations": [
    { "asPrinted": "Over 40", "note": null },
    {
      "value": 40,
      "qualifier": "plain",
      "asPrinted": "40",
      "counted": null,
      "quote": "40 ferries",
      "note": null
    }
  ]
}`,
  good: `{
  "observations": [
    { "asPrinted": "Over 40", "note": null },
    {
      "value": 40,
      "qualifier": "plain",
      "asPrinted": "40",
      "counted": null,
      "quote": "40 ferries",
      "note": "Another sentence of the same text prints: over 40."
    }
  ]
}`,
  // Which figures are rivals is only known where all of them come by.
  fits: (parts: readonly { readonly figures: number }[]) => parts.filter(({ figures }) => figures > 0).length < 2,
  check(context) {
    const { report } = context;
    const remembered = new LastFigures();
    return {
      on: {
        Observation(observation, pointer) {
          // A figure with a note speaks for itself and for its rivals.
          if (observation.note !== null) return;
          // Of a number that is not the printed one, another finding tells: it is nobody's rival.
          if (areExchanged(observation) || findMisread(observation, languageOf(observation, context)) !== null) return;
          const figure = figureOf(observation);
          const rival = figure && remembered.findRival(figure);
          if (!rival) return;
          const [words, others] = [showText(figure.words), showText(rival.words)];
          report({
            pointer: child(pointer, "value"),
            message: `${words} and ${others} (${rival.id}) cannot both be true, and neither has a note.`,
            found: words,
            expected: `a figure that agrees with ${others}, or a note`,
          });
        },
      },
      part: () => ({ figures: remembered.count }),
    };
  },
};

function areExchanged({ value, upper }: Observation): boolean {
  return value !== null && upper !== null && upper < value;
}

/** What must be remembered of a figure to compare it. */
interface Figure extends Interval {
  /** What is counted, of whom and where. */
  readonly series: string;
  readonly first: number;
  readonly last: number;
  readonly id: string;
  readonly words: string;
}

function figureOf(observation: Observation): Figure | null {
  const interval = intervalOf(observation);
  if (interval === null || observation.date === null) return null;
  const { id, indicator, subject, counted, area, date, asPrinted } = observation;
  const { lower, upper, isOpen } = interval;
  const { first, last } = spanOf(date);
  const series = `${indicator} ${subject} ${counted === null && area === null ? "" : JSON.stringify([counted, area])}`;
  return { lower, upper, isOpen, first, last, series, id: detached(id), words: detached(asPrinted.slice(0, longest)) };
}

/** The last figures of each series. Rivals stand near each other; a file may have no end. */
class LastFigures {
  readonly #series = new Map<string, Figure[]>();
  count = 0;

  /** Returns the first figure of the series that cannot be true together with this one, and remembers this one. */
  findRival(figure: Figure): Figure | undefined {
    const { series } = figure;
    const others = this.#series.get(series);
    const rival = others?.find((other) => other.first <= figure.last && figure.first <= other.last && !canBothBeTrue(other, figure));
    if (others) others.push(figure);
    else this.#series.set(series, [figure]);
    this.count += 1;
    if (others && others.length > mostOfSeries) this.#forget(others, 1);
    if (this.count > most) this.#forgetOldest();
    return rival;
  }

  #forget(figures: Figure[], count: number): void {
    figures.splice(0, count);
    this.count -= count;
  }

  #forgetOldest(): void {
    const [series, figures] = this.#series.entries().next().value!;
    this.#forget(figures, figures.length);
    this.#series.delete(series);
  }
}

/** So much of what is printed is remembered. */
const longest = 100;

const mostOfSeries = 32;
const most = 20_000;
