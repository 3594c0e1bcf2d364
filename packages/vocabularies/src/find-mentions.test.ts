import { describe, expect, test } from "vitest";
import { concepts, findMentions, isMentionedSchemeId } from "./index.js";

const mentionsIn = (text: string) => findMentions(text).map(({ concept }) => concept);

test("every label that is searched for is found, and stands for its concept alone", () => {
  for (const { id, scheme, prefLabel, altLabels } of concepts) {
    if (!isMentionedSchemeId(scheme)) continue;
    for (const label of [prefLabel, ...altLabels]) expect(mentionsIn(`(${label})`), label).toEqual([id]);
  }
});

describe("what only looks like a label is none", () => {
  test.each([
    ["letter case counts", "those who meet a crc and who undo the un"],
    ["a label inside a word", "UNCTAD, IGFSA, WSISX, ECOSOC, UNO, Kenyan, Africans, Norwegians"],
    ["a letter with an accent goes on with the word", "ECé and éEC"],
    ["the United States are no group of member states", "United States"],
  ])("%s", (_, text) => expect(mentionsIn(text)).toEqual([]));
});

describe("the longest label is the mention", () => {
  test.each([
    ["UN General Assembly", ["body-un-general-assembly"]],
    ["WSIS+20 review of the WSIS Action Lines at the WSIS Forum", ["process-wsis-plus-20-review", "instrument-wsis-action-lines", "body-wsis-forum"]],
    ["Tunis Agenda", ["instrument-tunis-agenda"]],
    ["Lillestrøm IGF Messages, Lillestrøm", ["instrument-lillestrom-igf-messages", "place-lillestrom"]],
    ["WSIS+10 outcome document, WSIS+20 Outcome Document", ["instrument-wsis-plus-10-outcome", "instrument-wsis-plus-20-outcome-document"]],
    ["non-governmental stakeholders", ["group-non-governmental-stakeholders"]],
  ])("%s", (text, expected) => expect(mentionsIn(text)).toEqual(expected));
});

test("EC is Enhanced Cooperation, and the misprint of OHCHR is OHCHR", () => {
  expect(mentionsIn("openness and caution in dealing with EC; an advisory role for OCHCR")).toEqual(["process-enhanced-cooperation", "body-ohchr"]);
});

test("a label is found where a line break cuts it", () => {
  expect(findMentions("Universal Declaration\nof Human Rights")).toMatchObject([{ concept: "instrument-udhr", start: 0, end: 37 }]);
});
