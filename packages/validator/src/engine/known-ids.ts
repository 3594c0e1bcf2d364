import type { RecordType } from "@igf/schema";
import type { Ids } from "./ids.js";
import type { KnownType } from "./known-prints.js";

/**
 * What is known of another file: which records it holds, and of which dataset.
 *
 * @group Engine
 */
export interface KnownIds {
  /** Name of the file, to be named in findings. */
  readonly file: string | null;
  /** Title of the dataset; `null` where the file does not say it. */
  readonly title: string | null;
  /** What the IDs of the dataset begin with; `null` where the file does not say it, or some of it could not be read. */
  readonly prefix: string | null;
  /** Returns the type of the record that has an ID; `null` where none has. */
  typeOf(id: string): RecordType | null;
  /** Returns the IDs, or the first thousands of each type, to be compared with one that nothing has. */
  names(): Iterable<string>;
}

/** Returns what is known of a file, and holds no more of its IDs than that takes. */
export function knownIds(about: Pick<KnownIds, "file" | "title" | "prefix">, ids: Ids): KnownIds {
  const typesByName = new Map([...ids.named].map(([id, { type }]) => [id, type]));
  const find = ids.areAllNamed ? byName(typesByName) : byNameOrPrint(typesByName, ids);
  return { ...about, typeOf: (id) => recordTypeOf(find(id)), names: () => typesByName.keys() };
}

type Find = (id: string) => KnownType | undefined;

/** A function of its own, which does not hold the table of all IDs: there may be thousands of small files. */
function byName(types: ReadonlyMap<string, KnownType>): Find {
  return (id) => types.get(id);
}

function byNameOrPrint(types: ReadonlyMap<string, KnownType>, ids: Ids): Find {
  return (id) => types.get(id) ?? ids.find(id)?.type;
}

function recordTypeOf(type: KnownType | undefined): RecordType | null {
  return type === undefined || type === "Dataset" ? null : type;
}
