import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { describe, expect, test } from "vitest";
import { dataset } from "../dataset.js";
import { messages } from "../records.js";
import { citeMessage } from "./cite-message.js";

const first = messages[0]!;
const every = messages.map((message) => ({ message, ...citeMessage(message.id) }));

describe("the reference", () => {
  test("names curator, opening words, draft, document, event and ID, and nothing that is not known", () => {
    expect(citeMessage(first.id, { format: "text" })).toBe(
      "IGF Secretariat (curator). “As reliance on digital services increases, tolerance for disruptions has declined. Peering and transit are " +
        "essential for robust interconnection, enabling…” [Draft]. In: Lillestrøm IGF Messages (draft of 27 June 2025). 20th annual meeting of the " +
        "Internet Governance Forum, Lillestrøm, 23–27 June 2025. Message igf-2025-msg-001 in @igf/messages.",
    );
  });

  test("says draft twice, for every message", () => {
    for (const { text } of every) expect(text.match(/draft/gi)).toHaveLength(2);
  });

  test("names the version of the dataset when asked to", () => {
    expect(citeMessage(first.id, { format: "text", version: true })).toContain(`Message igf-2025-msg-001 in @igf/messages, version ${dataset.version}.`);
  });
});

describe("the item of CSL-JSON", () => {
  test("is complete, and leaves out what is not known", () => {
    expect(citeMessage(first.id, { format: "csl" })).toEqual({
      id: "igf-2025-msg-001",
      type: "chapter",
      title: expect.stringMatching(/^As reliance on digital services .+…$/),
      "container-title": "Lillestrøm IGF Messages (draft of 27 June 2025)",
      curator: [{ literal: "IGF Secretariat" }],
      publisher: "IGF Secretariat",
      issued: { "date-parts": [[2025, 6, 27]] },
      status: "draft",
      genre: "Draft",
      "event-title": "20th annual meeting of the Internet Governance Forum",
      "event-place": "Lillestrøm",
      "event-date": { "date-parts": [[2025, 6, 23], [2025, 6, 27]] },
      archive: "@igf/messages",
      archive_location: "igf-2025-msg-001",
      language: "en",
      abstract: first.text,
    });
  });

  // The processor that Zotero uses writes the styles; it takes no part in what is published.
  const inStyle = (template: string) =>
    new Cite(every.map(({ csl }) => csl)).format("bibliography", { template, format: "text", nosort: true }).trim().split(/\n+/);

  test.each(["apa", "harvard1", "vancouver"])("states the draft, the document and the publisher in the style %s", (template) => {
    const references = inStyle(template);
    expect(references).toHaveLength(every.length);
    for (const reference of references) {
      expect(reference).toContain("Lillestrøm IGF Messages (draft of 27 June 2025)");
      expect(reference).toContain("IGF Secretariat");
    }
  });

  test.each(["apa", "vancouver"])("keeps the ID unchanged in the style %s", (template) => {
    const references = inStyle(template).join("\n");
    for (const { csl } of every) expect(references).toContain(csl.id);
  });
});

describe("the BibTeX entry", () => {
  test("is written in ASCII, with the commands of TeX", () => {
    expect(citeMessage(first.id, { format: "bibtex" })).toBe(
      String.raw`@incollection{igf-2025-msg-001,
  author = {{IGF Secretariat (curator)}},
  title = {{As reliance on digital services increases, tolerance for disruptions has declined. Peering and transit are essential for robust interconnection, enabling{\textellipsis}}},
  booktitle = {{Lillestr{\o}m IGF Messages (draft of 27 June 2025)}},
  publisher = {{IGF Secretariat}},
  year = {2025},
  month = jun,
  day = {27},
  note = {Draft. Message igf-2025-msg-001 in @igf/messages. 20th annual meeting of the Internet Governance Forum, Lillestr{\o}m, 23--27 June 2025},
  abstract = {${first.text}},
}
`,
    );
    for (const { bibtex } of every) expect(bibtex).toMatch(/^\p{ASCII}+$/u);
  });

  test("is read back by another program as what the item says", () => {
    const entries = new Cite(every.map(({ bibtex }) => bibtex).join("\n")).data;
    expect(entries).toHaveLength(every.length);
    for (const [index, { csl }] of every.entries()) {
      const { id, type, title, publisher, issued, abstract } = csl;
      expect(entries[index]).toMatchObject({ id, type, title, publisher, issued, abstract, "container-title": csl["container-title"] });
    }
  });
});

describe("what is asked for wrongly", () => {
  test("an ID that no message has", () => {
    // @ts-expect-error what a caller in JavaScript may do
    expect(() => citeMessage("igf-2025-msg-999")).toThrow(
      new RangeError('There is no message "igf-2025-msg-999". messageIds lists all 85, from igf-2025-msg-001 to igf-2025-msg-085.'),
    );
  });

  test.each(["ris", "toString"])("the format %s", (format) => {
    // @ts-expect-error what a caller in JavaScript may do
    expect(() => citeMessage(first.id, { format })).toThrow(`"${format}" is no format of a citation. There are csl, text, bibtex;`);
  });
});
