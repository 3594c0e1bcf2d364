import type { Summary } from "../finding.js";
import { settingsOf, type Settings, type ValidateOptions } from "../options.js";
import { OtherDatasets } from "../records/other-datasets.js";
import { rules } from "../rules/catalogue.js";
import { countsOf } from "../to-report.js";
import { holds, mostInDetail, type Claim, type OpenClaim } from "./claims.js";
import { EndOfParts } from "./end-of-parts.js";
import type { Seed } from "./fingerprint.js";
import type { Known } from "./known-prints.js";
import { IdsOfParts } from "./ids-of-parts.js";
import type { PartResult } from "./part.js";
import { inOrder, type Described } from "./described.js";
import { Tally } from "./tally.js";

/**
 * What the parts of a file tell together.
 *
 * @group Engine
 */
export interface JoinedParts {
  /** What has been found in the whole file, in numbers. */
  readonly summary: Summary;
  /** What is described, in the order of the file. */
  readonly described: readonly Described[];
}

/**
 * Puts together what was told of the parts of an NDJSON file, in their order. Returns `null` where something is wrong across
 * parts, such as an ID that stands in two of them: then the file must be checked as a whole, to be told where and what.
 *
 * @group Engine
 * @param seed  The seed that the parts were given.
 * @throws {TypeError} for options that cannot be, and where there are no parts.
 * @example
 * ```ts
 * import { createPart, joinParts, randomSeed } from "@igf/validator/engine";
 *
 * const seed = randomSeed();
 * const lineOf = (id: string) => new TextEncoder().encode(JSON.stringify({ type: "Retired", id, since: "1.0.0", replacedBy: [], reason: "Twice." }) + "\n");
 * const [one, two] = [lineOf("river-1"), lineOf("river-2")];
 * const partOf = (bytes: Uint8Array, head: Uint8Array | null, start: number) => {
 *   const part = createPart({}, { seed, head, start });
 *   part.push(bytes);
 *   return part.end();
 * };
 * const begin = partOf(one, null, 0);
 * const nothing = new Uint8Array(); // The file has no header.
 * joinParts([begin, partOf(two, nothing, one.length)], {}, seed)?.summary.records; // => { Retired: 2 }
 * joinParts([begin, partOf(one, nothing, one.length)], {}, seed); // => null
 * ```
 */
export function joinParts(parts: readonly PartResult[], options: ValidateOptions, seed: Seed): JoinedParts | null {
  const settings = settingsOf(options);
  if (parts.length === 0) throw new TypeError("There are no parts to be joined: give what the checks of `createPart` return at their end.");
  const linesBefore = linesBeforeEach(parts);
  const areCounted = parts.every((part, index) => part.linesBefore === null || part.linesBefore === linesBefore[index]);
  if (parts.some(({ needsWhole }) => needsWhole) || !areCounted || !haveOneHead(parts) || !haveOneEncoding(parts)) return null;
  const ids = new IdsOfParts(parts.map(({ rules: part }) => part), linesBefore, seed);
  if (!ids.areUnique() || !fit(parts, settings, ids)) return null;
  const claims = brokenClaims(parts, linesBefore, settings, ids);
  if (claims === null) return null;
  const tally = new Tally(settings);
  for (const part of parts) tally.join(part.tally);
  if (tally.isOverfull) return null;
  const described: Described[] = [];
  const records: Record<string, number> = {};
  for (const [index, part] of parts.entries()) {
    const shown = part.described.flatMap((group) => inOrder(group.filter(({ finding }) => tally.shows(finding))));
    for (const one of shown) described.push(shifted(one, linesBefore[index]!));
    for (const [type, count] of Object.entries(part.records)) records[type] = (records[type] ?? 0) + count;
  }
  if (claims.length > 0) for (const one of new EndOfParts(settings, options.file ?? null, tally).judge(parts, claims, ids)) described.push(one);
  const { type, title } = parts[0]!;
  return { summary: { type, title, records, ...countsOf(tally) }, described };
}

function linesBeforeEach(parts: readonly PartResult[]): number[] {
  let before = 0;
  return parts.map(({ lines }) => (before += lines) - lines);
}

/** Whether every part knows what the first lines of the file say, and all of them say it. */
function haveOneHead([first, ...others]: readonly PartResult[]): boolean {
  const sources = first!.rules.sources.join();
  return others.every(({ type, title, rules }) => type === first!.type && title === first!.title && rules.sources.join() === sources);
}

/** Whether what one part tells of its encoding is not known from another one: that is told once. */
function haveOneEncoding(parts: readonly PartResult[]): boolean {
  return parts.filter(({ tally }) => tally.rules["utf-8-is-valid"] !== undefined).length <= 1;
}

/** Whether no promise is broken across the parts, but for claims. */
function fit(parts: readonly PartResult[], { knowledge }: Settings, ids: IdsOfParts): boolean {
  const asked = rules.filter(({ name, fits }) => fits && !knowledge.off.has(name));
  return asked.every(({ name, fits }) => fits!(parts.map(({ rules: { states } }) => states[name]).filter((state) => state !== undefined) as never[], (part, print) => ids.standsBefore(part, print)));
}

/** The claims that do not hold in the whole file; `null` where they cannot be judged as in the whole. */
function brokenClaims(parts: readonly PartResult[], linesBefore: readonly number[], { knowledge, maxFindings }: Settings, ids: IdsOfParts): OpenClaim[] | null {
  // An ID that may be that of another dataset is only minded where it is written like those of this one, or of one that is given.
  const ownForms = new Set(parts.flatMap(({ rules: { states } }) => (states["references-resolve"] ?? []) as readonly number[]));
  const elsewhere = new OtherDatasets(knowledge.others ?? []);
  const isMinded = ({ form, id, types }: Claim, known: Known | null) =>
    form === undefined || (!elsewhere.has(id, types) && (known !== null || ownForms.has(form) || (elsewhere.holderOf(id) ?? elsewhere.ownerOf(id)) !== null));
  const isBroken = (claim: Claim, known = ids.find(claim.id)) => !mayHold(claim, known) && isMinded(claim, known);
  if (parts.some(({ rules: { claims } }) => claims === null)) return null;
  const broken = parts.flatMap(({ rules: { claims } }, part) => claims!.filter((claim) => isBroken(claim)).flatMap((claim) => inFile(claim, part, linesBefore[part]!)));
  if (broken.length === 0) return [];
  // In the whole, there might be no room for all of them, or others might have been described before.
  const waiting = rules.map(({ name }) => parts.reduce((sum, part) => sum + (part.rules.waiting[name] ?? 0), 0));
  const areFull = parts.some(({ described }) => described.reduce((sum, group) => sum + group.length, 0) >= maxFindings);
  const areNamed = broken.every(({ types, form }) => ids.areNamed(form === undefined ? types : []));
  return areFull || !areNamed || waiting.some((count) => count > mostInDetail) ? null : broken;
}

/** What the head of the file claims is known from the first part. */
function inFile({ times, ...claim }: OpenClaim, part: number, linesBefore: number): OpenClaim[] {
  const { spot } = claim.place;
  const isOfHead = part > 0 && spot?.line === 0;
  if (isOfHead && times === 1) return [];
  return [{ ...claim, times: isOfHead ? times - 1 : times, place: { ...claim.place, spot: spot && { ...spot, line: spot.line + linesBefore } } }];
}

/** What a record belongs to that could not be read is not known: that is another finding. */
function mayHold({ trait, ...claim }: Claim, known: Known | null): boolean {
  return holds(known?.trait === 0 || trait === undefined ? claim : { ...claim, trait }, known);
}

function shifted({ finding, excerpt }: Described, lines: number): Described {
  return { finding: { ...finding, line: finding.line === null ? null : finding.line + lines }, excerpt };
}
