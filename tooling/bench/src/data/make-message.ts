import type { Message, Slip } from "@igf/schema";
import { documentId, prefix, themeOf, topicIds } from "./make-head.js";
import { Random } from "./random.js";
import { sentences } from "./sentences.js";

/** Neighbours mostly belong to the same topic. */
const messagesOfTopic = 16;
const concepts = ["sdg-4", "sdg-5", "sdg-9", "sdg-16", "sdg-17", "wsis-c2", "wsis-c5", "wsis-c10", "gdc-1", "gdc-3", "body-igf"];

/**
 * Returns the message with a number (from 0), and its line of NDJSON without the line feed: always the same ones. A third of the
 * texts is in another script than Latin, and a third holds characters that are escaped.
 */
export function makeMessage(number: number): { message: Message; line: string } {
  const random = new Random(number + 1000);
  const isEscaped = random.isOneOf(0.3);
  const text = makeText(random, isEscaped);
  const topic = (number >> Math.log2(messagesOfTopic)) % topicIds.length;
  const message: Message = {
    type: "Message",
    id: idOf(number),
    event: prefix,
    theme: themeOf(topic),
    topic: topicIds[topic]!,
    position: number + 1,
    text,
    slips: random.isOneOf(0.12) ? [makeSlip(text)] : [],
    source: { document: documentId, section: `Theme of the river forum › ${random.pick(sentences.latin)}`, ranges: makeRanges(number, random) },
    mentions: concepts.filter(() => random.isOneOf(0.3)),
  };
  const line = JSON.stringify(message);
  return { message, line: isEscaped ? escapePunctuation(line) : line };
}

/** ID of the message with a number (from 0). */
export function idOf(number: number): string {
  return `${prefix}-msg-${String(number + 1).padStart(7, "0")}`;
}

function makeText(random: Random, isEscaped: boolean): string {
  const other = random.isOneOf(0.35) ? random.pick(sentences.others) : null;
  const text = [random.pick(isEscaped ? sentences.quoting : sentences.latin)];
  const list = other ?? (isEscaped ? sentences.quoting : sentences.latin);
  for (let left = random.below(other ? 7 : 11) + 1; left > 0; left -= 1) text.push(random.pick(list));
  return text.join(" ");
}

/** The last word of the text, which is said to be misspelt. */
function makeSlip(text: string): Slip {
  const words = text.slice(text.lastIndexOf(" ") + 1);
  const end = [...text].length;
  return { start: end - [...words].length, end, asPrinted: words, probablyMeant: null, note: "Generated: every slip of these records is its last word." };
}

function makeRanges(number: number, random: Random): { start: number; end: number }[] {
  const start = number * 1013;
  const first = { start, end: start + 100 + random.below(200) };
  return random.isOneOf(0.2) ? [first, { start: first.end + 50, end: first.end + 200 }] : [first];
}

/** Writes dashes and curly quotation marks the way in which many exporters do. */
function escapePunctuation(line: string): string {
  return line.replace(/[\u2010-\u201f]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
