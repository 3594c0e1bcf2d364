import type { RecordType } from "@igf/schema";
import { detached } from "../engine/detached.js";
import type { Fault, Held } from "../fault.js";
import { child } from "../json-pointer.js";
import { nearest } from "../nearest.js";
import type { AnyRecord } from "../records/any-record.js";
import { showText, spellText } from "../show-value.js";
import { formatCount } from "../words.js";
import type { Rule } from "./rule.js";

/** So many IDs without the prefix are waited for one that has it. */
const mostWaiting = 1000;

export const idsBeginWithThePrefix: Rule = {
  name: "ids-begin-with-the-prefix",
  step: "rules",
  severity: "error",
  promise:
    "The ID of every record begins with the prefix of its dataset; only events and source documents, which other datasets name too, may have other IDs.",
  mend: "Put the prefix and a hyphen before the ID, also where other records name it, or correct the prefix of the dataset.",
  bad: '{ "prefix": "river-2030", "messages": [{ "id": "msg-001" }] }',
  good: '{ "prefix": "river-2030", "messages": [{ "id": "river-2030-msg-001" }] }',
  // A later part takes it that an ID before it has the prefix.
  // What an ID without the prefix was meant to be is looked up among all that stand before it.
  fits: (parts: readonly IdsOfPart[]) => parts.every(({ hasOther, isWaiting }, part) => !isWaiting && (part === 0 || !hasOther)),
  check({ dataset, ids, report, doubt, hold, isLaterPart }) {
    if (!dataset?.prefix) return {};
    const { prefix } = dataset;
    const start = `${prefix}-`;
    const placeOfPrefix = hold("/prefix");
    const tell = ({ type, id }: Pick<AnyRecord, "type" | "id">, place: Pick<Fault, "pointer" | "held">) => {
      doubt(type);
      const meant = withPrefix(id, prefix);
      const message = `The ID ${showText(id)} does not begin with the prefix of the dataset.`;
      const suggestion = ids.find(meant) === null && { didYouMean: meant, mend: `Write ${spellText(meant)}, also where other records name it, or correct the prefix of the dataset.` };
      report({ ...place, message, found: showText(id), expected: `an ID that begins with ${showText(start)}`, ...suggestion });
    };
    // As long as no ID has the prefix, it may be the prefix that is wrong: that would be one finding.
    let isUsed = isLaterPart;
    let hasOther = false;
    let waiting: { readonly type: RecordType; readonly id: string; readonly place: Held }[] = [];
    /** What so many IDs begin with instead that it was meant, whatever follows. */
    let meant: string | null = null;
    let isMixed = false;
    const wait = (type: RecordType, id: string, place: Held) => {
      waiting.push({ type, id, place });
      if (waiting.length < mostWaiting) return;
      meant = sharedWords(waiting.map(({ id: each }) => each));
      if (meant === null) release();
    };
    const release = () => {
      isUsed = true;
      for (const { place, ...record } of waiting) tell(record, { pointer: place.pointer, held: place });
      waiting = [];
    };
    return {
      each({ type, id }, pointer) {
        if (type === "SourceDocument" || type === "Event") return;
        if (id.startsWith(start) || id === prefix) {
          isMixed = meant !== null;
          return isUsed || isMixed ? undefined : release();
        }
        hasOther = true;
        if (!isUsed && meant === null) wait(type, detached(id), hold(child(pointer, "id")));
        else if (meant === null || !id.startsWith(`${meant}-`)) tell({ type, id }, { pointer: child(pointer, "id") });
      },
      part: (): IdsOfPart => ({ hasOther, isWaiting: waiting.length > 0 }),
      end() {
        const words = meant ?? (waiting.length < 2 ? null : sharedWords(waiting.map(({ id }) => id)));
        if (words === null) return release();
        const some = !isMixed ? "No record has an ID that begins" : `Of the first ${formatCount(mostWaiting)} records, none has an ID that begins`;
        const message = `${some} with the prefix ${showText(prefix)}: they begin with ${showText(words)}.`;
        const mend = `Write ${spellText(words)}, or begin the ID of every record with ${showText(start)}.`;
        report({ pointer: "/prefix", held: placeOfPrefix, message, found: showText(prefix), expected: showText(words), mend, didYouMean: words });
      },
    };
  },
};

/** The ID with the prefix before it, or in the place of the words that were meant to be it. */
function withPrefix(id: string, prefix: string): string {
  const [words, ofPrefix] = [id.split("-"), prefix.split("-")];
  const shared = ofPrefix.findIndex((word, index) => word !== words[index]);
  // `our-forum-msg-1` lacks the year of `our-forum-2031`.
  if (shared > 0 && /^\d+$/.test(ofPrefix[shared]!) && /^[a-z]/.test(words[shared] ?? "")) return `${prefix}-${words.slice(shared).join("-")}`;
  const count = ofPrefix.length;
  const isMisspelt = words.length > count && nearest(words.slice(0, count).join("-"), [prefix]) !== null;
  return `${prefix}-${restAfter(prefix, id) ?? (isMisspelt ? words.slice(count).join("-") : id)}`;
}

/**
 * What follows a prefix of which hyphens were forgotten, as in `ourforum-msg-1` or `our-forummsg-1`; `null` where an ID does not begin with
 * its letters. The letters of a prefix of one short word may begin another one.
 */
function restAfter(prefix: string, id: string): string | null {
  if (!/[-\d]/.test(prefix)) return null;
  let at = 0;
  for (const sign of `${prefix}-`) {
    if (id[at] === sign) at += 1;
    else if (sign !== "-") return null;
  }
  return /^[a-z]/.test(id.slice(at)) ? id.slice(at) : null;
}

/** What must be known of one part of a file. */
interface IdsOfPart {
  readonly hasOther: boolean;
  readonly isWaiting: boolean;
}

/** The words with which all IDs begin; `null` where they share none. */
function sharedWords(ids: readonly string[]): string | null {
  const [first = [], ...others] = ids.map((id) => id.split("-"));
  const differs = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  return differs < 1 ? null : first.slice(0, differs).join("-");
}
