export {
  addresseeIds,
  askIds,
  clusteredMessageIds,
  clusterIds,
  consultationIds,
  documentIds,
  isAddresseeId,
  isAskId,
  isClusteredMessageId,
  isClusterId,
  isConsultationId,
  isDocumentId,
  isSubjectId,
  isTensionId,
  subjectIds,
  tensionIds,
  type AddresseeId,
  type AskId,
  type ClusteredMessageId,
  type ClusterId,
  type ConsultationId,
  type DocumentId,
  type SubjectId,
  type TensionId,
} from "../generated/ids.js";
export { asksAbout } from "./asks-about.js";
export { asksByAddressee } from "./asks-by-addressee.js";
export { asksByConsultation } from "./asks-by-consultation.js";
export { asksByDocument } from "./asks-by-document.js";
export { asksByKind } from "./asks-by-kind.js";
export { asksBySupport } from "./asks-by-support.js";
export { asksUnder } from "./asks-under.js";
export { clustersOf, type Membership } from "./clusters-of.js";
export { dataset } from "./dataset.js";
export { getAsk } from "./get-ask.js";
export { getCluster } from "./get-cluster.js";
export { getConsultation } from "./get-consultation.js";
export { getTension } from "./get-tension.js";
export { asks, clusters, consultations, retired, tensions } from "./records.js";
export { supportLevels } from "./support-levels.js";
export { supportProfile, type DocumentProfile, type SupportProfile, type Statement } from "./support-profile.js";
export { tensionsOf } from "./tensions-of.js";
export type {
  Ask,
  AskCluster,
  AskKind,
  ClusterMember,
  Consultation,
  ConsultationsDataset,
  DatasetHeader,
  Excerpt,
  QuoteSource,
  Retired,
  Stance,
  Support,
  Tension,
} from "./types.js";
export { wordsOf } from "./words-of.js";
