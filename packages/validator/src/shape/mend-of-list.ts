import { datasetTypes } from "@igf/schema";

/** Says what becomes of a document that is a list, going by the type that its first item says. */
export function mendOfList(type: unknown): string {
  return datasetTypes.some((each) => each === type)
    ? "Remove the brackets [ and ] around the dataset; of several datasets, write each into a file of its own."
    : "Put the list into a dataset: an object with a `type`, a `title` and the other fields of its envelope; or write its records as NDJSON, each on a line of its own, as `npx @igf/cli convert LIST.json LIST.ndjson` does.";
}
