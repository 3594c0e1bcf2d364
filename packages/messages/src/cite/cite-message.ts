import { messageIds, type MessageId } from "../../generated/ids.js";
import { dataset } from "../dataset.js";
import { getMessage } from "../get-message.js";
import { events } from "../records.js";
import type { CslItem } from "./csl-item.js";
import { toBibtex } from "./to-bibtex.js";
import { toCsl } from "./to-csl.js";
import { toText } from "./to-text.js";

/**
 * A citation of one message, in three forms that say the same.
 *
 * @group Citation
 */
export interface Citation {
  /** An item of CSL-JSON, from which Zotero, pandoc and other CSL processors write any citation style. */
  csl: CslItem;
  /** A reference for people: one line of plain text. */
  text: string;
  /** An entry for BibTeX and biblatex: several lines, in ASCII wherever TeX has a command for a letter. */
  bibtex: string;
}

/**
 * What a citation says, and in which form.
 *
 * @group Citation
 */
export interface CiteOptions {
  /** The one form to return. All three by default. */
  format?: keyof Citation;
  /** Whether to say from which version of the dataset the message is cited. `false` by default. */
  version?: boolean;
}

/**
 * Writes a citation of a message, as CSL-JSON, as a reference for people and for BibTeX.
 *
 * The message is cited as a part of its document, whose draft status every form states, with its ID in this dataset. Messages
 * have no titles: their first words stand in place of one. The IGF Secretariat is named as the curator, as the document
 * says, not as the author. An address or a date that is not known is not given.
 *
 * @returns The three forms of the citation.
 * @throws RangeError when no message has the ID.
 * @group Citation
 * @example
 * ```ts
 * import { citeMessage } from "@igf/messages/cite";
 *
 * const { csl, text, bibtex } = citeMessage("igf-2025-msg-001");
 *
 * csl["container-title"]; // => "Lillestrøm IGF Messages (draft of 27 June 2025)"
 * csl.curator; // => [{ literal: "IGF Secretariat" }]
 * text.startsWith("IGF Secretariat (curator). “As reliance on digital services increases"); // => true
 * bibtex.split("\n")[0]; // => "@incollection{igf-2025-msg-001,"
 * ```
 */
export function citeMessage(id: MessageId, options?: Omit<CiteOptions, "format">): Citation;
/**
 * Writes a citation of a message in one form: `csl`, `text` or `bibtex`.
 *
 * @returns That form of the citation: an object for `csl`, otherwise a string.
 * @throws RangeError when no message has the ID, or there is no such form.
 * @group Citation
 * @example
 * ```ts
 * import { citeMessage } from "@igf/messages/cite";
 *
 * console.log(citeMessage("igf-2025-msg-060", { format: "text" }));
 * // => IGF Secretariat (curator). “This shift requires moving beyond traditional connectivity metrics to focus on how
 * //    people actually use and benefit from Internet access” [Draft]. In: Lillestrøm IGF Messages (draft of 27 June 2025).
 * //    20th annual meeting of the Internet Governance Forum, Lillestrøm, 23–27 June 2025. Message igf-2025-msg-060 in …
 * ```
 */
export function citeMessage<Format extends keyof Citation>(id: MessageId, options: CiteOptions & { format: Format }): Citation[Format];
export function citeMessage(id: MessageId, { format, version = false }: CiteOptions = {}): Citation | Citation[keyof Citation] {
  const citation = cite(id, version ? `${archive}, version ${dataset.version}` : archive);
  if (format === undefined) return citation;
  if (!Object.hasOwn(citation, format)) {
    throw new RangeError(`"${format}" is no format of a citation. There are ${Object.keys(citation).join(", ")}; other citation styles are written from csl.`);
  }
  return citation[format];
}

/** The dataset as people install it. */
const archive = "@igf/messages";

function cite(id: string, from: string): Citation {
  const message = getMessage(id);
  if (message === undefined) {
    throw new RangeError(`There is no message "${id}". messageIds lists all ${messageIds.length}, from ${messageIds[0]} to ${messageIds.at(-1)}.`);
  }
  // The build refuses a message whose document or event is not in the dataset.
  const document = dataset.sources.find((candidate) => candidate.id === message.source.document)!;
  const event = events.find((candidate) => candidate.id === message.event)!;
  const csl = toCsl(message, document, event, from);
  return { csl, text: toText(csl), bibtex: toBibtex(csl) };
}
