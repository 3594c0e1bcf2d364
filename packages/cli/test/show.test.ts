import { dataset, disclaimer, events, messages, themes, topics } from "@igf/messages";
import { citeMessage } from "@igf/messages/cite";
import { citedPages, sources } from "@igf/sources";
import { dataset as statistics, formatObservation, getEvent, indicators, observations, observationsOf, reconcile } from "@igf/stats";
import { concepts, schemes } from "@igf/vocabularies";
import { describe, expect, test } from "vitest";
import { igf } from "./igf.js";

/** The text of an output without its line breaks and indentation. */
const flat = (text: string) => text.replaceAll(/\s+/g, " ");

describe("show", () => {
  test("a message: its text, theme, inherited codes, slips and place, and that it is a draft", () => {
    const message = messages.find(({ slips }) => slips.length > 0)!;
    const { status, stdout, stderr } = igf("show", message.id);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.split("\n")[0]).toBe(`${message.id}  message ${message.position} of ${messages.length}  DRAFT`);
    const theme = themes.find(({ id }) => id === message.theme)!;
    const { start, end } = message.source!.ranges[0]!;
    const said = [message.text, theme.title, "inherited from the theme", theme.codes[0]!, message.slips[0]!.asPrinted, `characters ${start}–${end}`, disclaimer, dataset.publisher.note!];
    for (const words of said) expect(flat(stdout)).toContain(flat(words));
    expect(stdout.split("\n").every((line) => [...line].length <= 80)).toBe(true);
  });

  test("the event: a short summary of themes, topics and counts", () => {
    const { stdout } = igf("show", events[0]!.id);
    expect(stdout).toContain(`${messages.length} messages in ${themes.length} themes and ${topics.length} topics:`);
    for (const theme of themes) expect(flat(stdout)).toContain(`${theme.title}: ${messages.filter((message) => message.theme === theme.id).length} messages`);
    for (const topic of topics) expect(flat(stdout)).toContain(`${topic.title} (${messages.filter((message) => message.topic === topic.id).length})`);
    expect(flat(stdout)).toContain(`before any sub-heading (${messages.filter((message) => message.topic === null && message.theme === themes.at(-1)!.id).length})`);
    expect(stdout).toContain("DRAFT");
  });

  test.each([dataset, statistics, indicators[0]!, themes[0]!, topics[0]!, schemes[0]!, concepts[0]!, sources[0]!, citedPages[0]!])("$type $id", (record) => {
    const { status, stdout, stderr } = igf("show", record.id);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(flat(stdout)).toContain(flat("title" in record ? record.title : record.prefLabel));
    expect(JSON.parse(igf("show", record.id, "--format", "json").stdout)).toEqual(record);
  });

  test("a figure: its qualifier, its quote, what else is printed, and which figures it contradicts", () => {
    const countries = observationsOf("igf-stat-countries", { subject: "igf-2025" });
    const [{ between, reason }] = reconcile(countries).contradictions as [ReturnType<typeof reconcile<(typeof countries)[number]>>["contradictions"][number]];
    const figure = between[1];
    const { status, stdout, stderr } = igf("show", figure.id);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const words of [`Countries of participants: ${formatObservation(figure)}`, `“${figure.quote}”`, `“${figure.asPrinted}”`, reason, ...countries.map(({ id }) => id)]) expect(flat(stdout)).toContain(flat(words));
    expect(JSON.parse(igf("show", figure.id, "--format", "json").stdout)).toEqual(figure);
  });

  test("a figure from a draft says so, and one that a page reports has no ranges", () => {
    const drafted = observations.find(({ source }) => source?.document === "lillestrom-igf-messages-draft-2025-06-27")!;
    expect(igf("show", drafted.id).stdout).toContain("DRAFT");
    const reported = observations.find(({ basis }) => basis === "reported")!;
    expect(igf("show", reported.id).stdout).not.toMatch(/DRAFT|characters/);
  });

  test("an event of which there are figures only", () => {
    const { stdout } = igf("show", "igf-2015");
    expect(stdout).toContain(getEvent("igf-2015").name);
    for (const { id } of observations.filter(({ subject }) => subject === "igf-2015")) expect(stdout).toContain(id);
    expect(stdout).not.toContain("DRAFT");
  });

  test("nothing in particular: where to begin", () => {
    const { status, stdout } = igf("show");
    expect(status).toBe(0);
    for (const { id } of [dataset, ...events, ...themes, ...schemes, ...sources]) expect(stdout).toContain(`  ${id}\n`);
  });

  test.each([
    ["igf-2025-msg-1", "igf-2025-msg-001"],
    ["IGF_2025_MSG_018", "igf-2025-msg-018"],
    ["sdg16", "sdg-16"],
    ["wsis", "wsis-action-lines"],
  ])("%s, which is no ID: %s is suggested", (id, meant) => {
    expect(igf("show", id)).toEqual({ status: 2, stdout: "", stderr: `error: There is no record ${id}. Did you mean ${meant}? \`npx @igf/cli show\` lists where to begin.\n` });
  });
});

describe("cite", () => {
  const { id } = messages[17]!;

  test("in three formats, as @igf/messages/cite writes them", () => {
    const { text, bibtex, csl } = citeMessage(id);
    expect(igf("cite", id)).toEqual({ status: 0, stdout: `${text}\n`, stderr: "" });
    expect(igf("cite", id, "--format", "bibtex")).toEqual({ status: 0, stdout: `${bibtex.trimEnd()}\n`, stderr: "" });
    expect(JSON.parse(igf("cite", id, "--format", "csl").stdout)).toEqual(csl);
    expect(text).toContain("Draft");
  });

  test("an ID that no message has", () => {
    expect(igf("cite", "igf-2025-msg-18")).toEqual({ status: 2, stdout: "", stderr: "error: There is no message igf-2025-msg-18. Did you mean igf-2025-msg-018? `npx @igf/cli show igf-2025` says which messages there are.\n" });
  });
});
