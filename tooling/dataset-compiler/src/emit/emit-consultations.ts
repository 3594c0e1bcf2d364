import type { CompiledConsultations } from "../compile-consultations.js";
import { banner } from "./banner.js";
import { emitFormats } from "./emit-formats.js";
import { emitIds } from "./emit-ids.js";
import { emitJsonTypes } from "./emit-json-types.js";
import type { Emitted } from "./emitted.js";
import { emitRecords } from "./emit-records.js";

/** Returns what is generated for a package of consultations. */
export function emitConsultations(packageName: string, file: string, { dataset, messageDocuments }: CompiledConsultations): Emitted {
  const { consultations, asks, clusters, tensions, retired, ...header } = dataset;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const distinct = (list: readonly string[]) => [...new Set(list)];
  const published = {
    ...emitFormats(file, dataset),
    ...emitJsonTypes(`${file}.json`, "ConsultationsDataset"),
  };
  const generated = {
    "records.ts": emitRecords([
      { name: "dataset", type: "DatasetHeader", list: false, value: header },
      { name: "consultations", type: "Consultation", list: true, value: consultations },
      { name: "asks", type: "Ask", list: true, value: asks },
      { name: "clusters", type: "AskCluster", list: true, value: clusters },
      { name: "tensions", type: "Tension", list: true, value: tensions },
      { name: "retired", type: "Retired", list: true, value: retired },
    ]),
    "message-documents.ts": emitMessageDocuments(messageDocuments),
    "ids.ts": emitIds(packageName, [
      { name: "consultation", names: "a consultation of this dataset", ids: ids(consultations) },
      { name: "ask", names: "an ask (or suggestion, caution, remark, praise, commitment) of this dataset", ids: ids(asks) },
      { name: "cluster", names: "a cluster of this dataset", ids: ids(clusters) },
      { name: "tension", names: "a tension of this dataset", ids: ids(tensions) },
      { name: "document", names: "a document in which asks of this dataset stand", ids: distinct(asks.map(({ source }) => source!.document)) },
      { name: "clusteredMessage", names: "a message that a cluster of this dataset has as a member", ids: Object.keys(messageDocuments) },
      { name: "addressee", names: "a concept (a body, process or group) that an ask of this dataset addresses", ids: distinct(asks.flatMap(({ addressees }) => addressees)) },
      { name: "subject", names: "a concept that an ask of this dataset is about", ids: distinct(asks.flatMap(({ about }) => about)) },
    ]),
  };
  return { generated, published };
}

/** A cluster names a message by its ID alone: this says which document it is from, without the package of messages. */
function emitMessageDocuments(documents: Readonly<Record<string, string>>): string {
  return `${banner}
export const messageDocuments: Readonly<Record<string, string>> = ${JSON.stringify(documents, null, 2)};
`;
}
