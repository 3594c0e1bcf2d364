import { definitions } from "../../../packages/schema/src/definitions/index.js";
import type { TypeName } from "../../../packages/schema/src/types.js";

/** Every type that has a definition: records, the header of a dataset, and datasets. */
export const typeNames = Object.keys(definitions) as TypeName[];
