export {
  citedPageIds,
  isCitedPageId,
  isSourceId,
  isSourceTextId,
  sourceIds,
  sourceTextIds,
  type CitedPageId,
  type SourceId,
  type SourceTextId,
} from "../generated/ids.js";
export { getSource } from "./get-source.js";
export { citedPages, sources } from "./sources.js";
export type { CitedPage, Source, SourceRecords } from "./types.js";
