import { describe, expect, test } from "vitest";
import {
  codeIds, codesOf, dataset, disclaimer, documentStatus, eventIds, events, getMessage, getTheme, getTopic, isMessageId, isThemeId,
  mentionIds, messageIds, messages, messagesByCode, messagesByTheme, messagesByTopic, messagesMentioning, retired, tagIds, themeIds,
  themes, topicIds, topics, topicsByTheme,
} from "./index.js";

describe("records", () => {
  test("the draft has four themes, sixteen topics and eighty-five messages", () => {
    expect([events.length, themes.length, topics.length, messages.length, retired.length]).toEqual([1, 4, 16, 85, 0]);
  });

  test("positions count through the whole document", () => {
    for (const list of [themes, topics, messages]) expect(list.map(({ position }) => position)).toEqual(list.map((_, index) => index + 1));
  });

  test("what the types promise is there: sources, headings, codes, tags and descriptions are never null", () => {
    for (const { source } of [...themes, ...topics, ...messages]) expect(source.ranges.length).toBeGreaterThan(0);
    for (const theme of themes) {
      expect([theme.description, theme.codesAsPrinted, theme.tagsAsPrinted].every((text) => /\S/.test(text))).toBe(true);
      expect(theme.source.ranges).toHaveLength(4);
    }
  });

  test("a section is the printed headings above a record", () => {
    expect(getMessage("igf-2025-msg-001").source.section).toBe("[Building] Digital Trust and Resilience › Digital infrastructure");
    expect(getMessage("igf-2025-msg-064").source.section).toBe("[Building] Digital Cooperation");
    expect(getTopic("igf-2025-topic-16").source.section).toBe("[Building] Digital Cooperation");
    expect(getTheme("igf-2025-theme-1").source.section).toBeNull();
  });

  test("slips are in their texts, at their places", () => {
    const slips = messages.flatMap(({ text, slips: own }) => own.map((slip) => ({ text, ...slip })));
    expect(slips.length).toBeGreaterThan(0);
    for (const { text, start, end, asPrinted } of slips) expect([...text].slice(start, end).join("")).toBe(asPrinted);
  });
});

describe("draft status and disclaimer", () => {
  test("are exported, in the title, and in the document that every message names", () => {
    expect(documentStatus).toBe("draft");
    expect(dataset.title).toContain("draft");
    expect(dataset.disclaimer).toBe(disclaimer);
    const documents = new Set(messages.map(({ source }) => source.document));
    expect([...documents]).toEqual(["lillestrom-igf-messages-draft-2025-06-27"]);
    expect(dataset.sources.find(({ id }) => documents.has(id))).toMatchObject({ status: "draft", disclaimer });
  });

  test("the publisher says that it is independent", () => {
    expect(dataset.publisher.note).toMatch(/not affiliated with, authorised by or endorsed by the United Nations/);
  });
});

describe("IDs", () => {
  test("lists are those of the records, in their order", () => {
    const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    expect([eventIds, themeIds, topicIds, messageIds]).toEqual([events, themes, topics, messages].map(idsOf));
    expect(new Set(codeIds)).toEqual(new Set(themes.flatMap(({ codes }) => codes)));
    expect(new Set(tagIds)).toEqual(new Set(themes.flatMap(({ tags }) => tags)));
    expect(new Set(mentionIds)).toEqual(new Set(messages.flatMap(({ mentions }) => mentions)));
  });

  test("a guard accepts exactly the listed IDs", () => {
    expect(messageIds.every(isMessageId)).toBe(true);
    const others = [...themeIds, "", "igf-2025-msg-000", "igf-2025-msg-086", "igf-2025-msg-1", " igf-2025-msg-001", "IGF-2025-MSG-001", "constructor", "__proto__", "0"];
    expect(others.filter(isMessageId)).toEqual([]);
    expect([undefined, null, 0, 1, true, {}, [], ["igf-2025-msg-001"], new String("igf-2025-msg-001"), Symbol.iterator].filter(isMessageId)).toEqual([]);
    expect(isThemeId("igf-2025-theme-4")).toBe(true);
  });
});

describe("look-up", () => {
  test("finds every record by its ID, and nothing by another", () => {
    for (const id of messageIds) expect(getMessage(id).id).toBe(id);
    for (const id of themeIds) expect(getTheme(id).id).toBe(id);
    for (const id of topicIds) expect(getTopic(id).id).toBe(id);
    for (const get of [getMessage, getTheme, getTopic] as ((id: string) => unknown)[]) expect(get("__proto__")).toBeUndefined();
  });

  test("themes and topics part the messages without rest", () => {
    expect(themeIds.flatMap((id) => messagesByTheme(id))).toEqual(messages);
    const byTopic = [...topicIds.flatMap((id) => messagesByTopic(id)), ...messagesByTopic(null)];
    expect(new Set(byTopic)).toEqual(new Set(messages));
    expect(byTopic).toHaveLength(messages.length);
    expect(themeIds.flatMap((id) => topicsByTheme(id))).toEqual(topics);
  });

  test("five messages of the last theme stand before any sub-heading", () => {
    expect(messagesByTopic(null).map(({ id, theme }) => [id, theme])).toEqual(
      ["064", "065", "066", "067", "068"].map((number) => [`igf-2025-msg-${number}`, "igf-2025-theme-4"]),
    );
  });

  test("an unknown ID finds nothing", () => {
    for (const find of [messagesByTheme, messagesByTopic, messagesByCode, messagesMentioning, topicsByTheme]) expect(find("no-such-id")).toEqual([]);
  });
});

describe("codes", () => {
  test("are inherited from the theme, and say so", () => {
    const found = messagesByCode("sdg-12");
    expect(found.map(({ message }) => message)).toEqual(messagesByTheme("igf-2025-theme-1"));
    expect(new Set(found.map(({ code, inherited, from }) => `${code} ${inherited} ${from}`))).toEqual(new Set(["sdg-12 true igf-2025-theme-1"]));
  });

  test("a code of two themes finds the messages of both, in document order", () => {
    const found = messagesByCode("gdc-1");
    expect(found.map(({ message }) => message)).toEqual([...messagesByTheme("igf-2025-theme-2"), ...messagesByTheme("igf-2025-theme-3")]);
  });

  test("codesOf and messagesByCode agree", () => {
    for (const code of codeIds) {
      expect(messagesByCode(code).map(({ message }) => message)).toEqual(messages.filter((message) => codesOf(message).some((own) => own.code === code)));
    }
  });
});

test("mentions name bodies, groups, processes and other concepts in the order in which they appear", () => {
  expect(getMessage("igf-2025-msg-003").mentions).toEqual(["body-igf", "body-best-practice-forum"]);
  expect(getMessage("igf-2025-msg-070").mentions).toEqual(["body-igf", "group-underserved-communities", "body-nri"]);
  expect(messagesMentioning("body-wgig").map(({ id }) => id)).toEqual(["igf-2025-msg-079"]);
});
