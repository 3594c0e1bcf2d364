import { definitions } from "@igf/schema/zod";
import { z } from "zod";

// As in messages, people write what a record holds, without what can be computed: type and ranges.

const { Event, Indicator, Observation, Retired, StatisticsDataset } = definitions;

const observation = Observation.omit({ type: true }).extend({
  source: Observation.shape.source.unwrap().omit({ ranges: true }),
});

/** Format of a file of statistics. */
export const statisticsFormat = z.strictObject({
  dataset: StatisticsDataset.pick({ id: true, prefix: true, title: true, language: true, disclaimer: true }),
  events: z.array(Event.omit({ type: true })),
  indicators: z.array(Indicator.omit({ type: true })),
  observations: z.array(observation),
  retired: z.array(Retired.omit({ type: true })).optional(),
});

export type StatisticsFile = z.infer<typeof statisticsFormat>;
export type WrittenObservation = z.infer<typeof observation>;
