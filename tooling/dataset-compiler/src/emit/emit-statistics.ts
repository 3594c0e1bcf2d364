import type { StatisticsDataset } from "@igf/schema";
import { emitFormats } from "./emit-formats.js";
import { emitIds } from "./emit-ids.js";
import { emitJsonTypes } from "./emit-json-types.js";
import type { Emitted } from "./emitted.js";
import { emitRecords } from "./emit-records.js";

/** Returns what is generated for a package of statistics. */
export function emitStatistics(packageName: string, file: string, dataset: StatisticsDataset): Emitted {
  const { events, indicators, observations, retired, ...header } = dataset;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const distinct = (list: readonly (string | null)[]) => [...new Set(list)].filter((id) => id !== null);
  const published = {
    ...emitFormats(file, dataset),
    ...emitJsonTypes(`${file}.json`, "StatisticsDataset"),
  };
  const generated = {
    "records.ts": emitRecords([
      { name: "dataset", type: "DatasetHeader", list: false, value: header },
      { name: "events", type: "Event", list: true, value: events },
      { name: "indicators", type: "Indicator", list: true, value: indicators },
      { name: "observations", type: "Observation", list: true, value: observations },
      { name: "retired", type: "Retired", list: true, value: retired },
    ]),
    "ids.ts": emitIds(packageName, [
      { name: "indicator", names: "an indicator of this dataset", ids: ids(indicators) },
      { name: "observation", names: "an observation of this dataset", ids: ids(observations) },
      { name: "event", names: "an event of this dataset", ids: ids(events) },
      { name: "subject", names: "an event, a body, a process or a group that a figure of this dataset is about", ids: distinct(observations.map(({ subject }) => subject)) },
      { name: "printingRecord", names: "a message or an ask that prints a figure of this dataset", ids: distinct(observations.map(({ within }) => within)) },
      { name: "document", names: "a document or page in which figures of this dataset stand", ids: distinct(observations.map(({ source }) => source?.document ?? null)) },
    ]),
  };
  return { generated, published };
}
