import { expect, test } from "vitest";
import { askIds, asks, clusters, getCluster, isAskId, isClusteredMessageId, supportLevels, supportProfile, tensions } from "./index.js";

test("every member of a cluster is in its profile once, under its stance and under its document", () => {
  for (const cluster of clusters) {
    const { stances, documents } = supportProfile(cluster);
    const listed = Object.entries(stances).flatMap(([stance, members]) => members.map((member) => [stance, member.stance, member.record]));
    expect(listed.every(([under, stance]) => under === stance)).toBe(true);
    expect(listed.map(([, , record]) => record).sort()).toEqual(cluster.members.map(({ record }) => record).sort());
    const ofDocuments = documents.flatMap(({ document, stances: own }) => Object.values(own).flat().map((member) => [document === member.document, member.record]));
    expect(ofDocuments.every(([same]) => same)).toBe(true);
    expect(ofDocuments.map(([, record]) => record).sort()).toEqual(cluster.members.map(({ record }) => record).sort());
  }
});

test("an ask keeps its printed words of support, and a message has none", () => {
  for (const cluster of clusters) {
    for (const { record, ask } of Object.values(supportProfile(cluster).stances).flat()) {
      expect(ask).toBe(asks.find(({ id }) => id === record) ?? null);
      expect(isAskId(record)).toBe(ask !== null);
      expect(isClusteredMessageId(record)).toBe(ask === null);
    }
  }
});

test("levels of support are not merged across documents, and opposition lends no support", () => {
  const { documents } = supportProfile("wsis20-cluster-permanent-igf");
  expect(documents.map(({ document, support }) => [document, support])).toEqual([
    ["wsis20-open-consultation-summary-2025-06-25", ["consensus", "strong", "unattributed"]],
    ["imsb-notes-consultation-2025-07-29", ["strong"]],
    ["lillestrom-igf-messages-draft-2025-06-27", []],
  ]);
  for (const profile of clusters.map(({ id }) => supportProfile(id))) {
    for (const { stances, support } of profile.documents) {
      const levels = [...stances.supports, ...stances.qualifies].flatMap(({ ask }) => (ask ? [ask.support] : []));
      expect(support).toEqual(supportLevels.filter((level) => levels.includes(level)));
    }
  }
});

test("reopening the debate on Enhanced Cooperation is opposed, and its profile shows the tension", () => {
  const { stances, tensions: shown, contested } = supportProfile("wsis20-cluster-reopening-enhanced-cooperation");
  expect(stances.opposes.map(({ record }) => record)).toEqual(["wsis20-ask-075", "wsis20-ask-076", "wsis20-ask-201", "wsis20-ask-202"]);
  expect(stances.supports).toEqual([]);
  expect(contested).toBe(true);
  expect(shown.map(({ id }) => id)).toEqual(["wsis20-tension-enhanced-cooperation"]);
});

test("a profile shows every tension that names its cluster or one of its records", () => {
  for (const tension of tensions) {
    const touched = clusters.filter(({ id, members }) => [id, ...members.map(({ record }) => record)].some((id) => tension.between.some((named) => named === id)));
    expect(touched.length).toBeGreaterThan(0);
    for (const cluster of touched) expect(supportProfile(cluster).tensions).toContain(tension);
  }
});

test("a cluster of somebody's own is read like ours, and an unknown ID gives nothing", () => {
  const [first] = askIds;
  const own = { ...getCluster("wsis20-cluster-permanent-igf"), members: [{ record: first!, span: null, stance: "opposes" as const }] };
  expect(supportProfile(own).documents.map(({ support }) => support)).toEqual([[]]);
  expect(supportProfile("wsis20-cluster-bridges" as string)).toBeUndefined();
});
