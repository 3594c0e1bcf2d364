import type { ConsultationsFile } from "./consultations-format.js";
import type { Path } from "./read-yaml.js";

type WrittenDocument = ConsultationsFile["documents"][number];
type WrittenPassage = WrittenDocument["sections"][number]["passages"][number];

/** A passage as people wrote it, with what stands around it, and where. */
export interface PassageAt {
  readonly document: string;
  readonly headings: readonly string[];
  readonly headingsPath: Path;
  readonly passage: WrittenPassage;
  readonly path: Path;
}

/** An ask as people wrote it, with its passage, and its place among the asks of its document. */
export interface AskAt extends Omit<PassageAt, "path"> {
  readonly ask: WrittenPassage["asks"][number];
  readonly consultation: string | null;
  readonly position: number;
  readonly path: Path;
  /** ID of the first ask of the passage. */
  readonly first: string;
}

/** Returns the passages of a file, document by document, in the order in which they are printed. */
export function walkPassages(file: ConsultationsFile): PassageAt[] {
  return file.documents.flatMap(({ document, sections }, at) =>
    sections.flatMap(({ headings, passages }, section) => {
      const path: Path = ["documents", at, "sections", section];
      const around = { document, headings, headingsPath: [...path, "headings"] };
      return passages.map((passage, index) => ({ ...around, passage, path: [...path, "passages", index] }));
    }),
  );
}

/** Returns the asks of a file in the order in which they are printed. */
export function walkAsks(file: ConsultationsFile): AskAt[] {
  const consultations = new Map(file.documents.map(({ document, consultation }) => [document, consultation]));
  const counts = new Map<string, number>();
  return walkPassages(file).flatMap((around) =>
    around.passage.asks.map((ask, index) => {
      const position = (counts.get(around.document) ?? 0) + 1;
      counts.set(around.document, position);
      const consultation = ask.consultation === undefined ? consultations.get(around.document)! : ask.consultation;
      return { ...around, ask, consultation, position, path: [...around.path, "asks", index], first: around.passage.asks[0]!.id };
    }),
  );
}
