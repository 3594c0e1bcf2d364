import type { KnownIds } from "@igf/validator/engine";
import type { Listed } from "../input/list-inputs.js";
import { createProgress, type Progress } from "../output/progress.js";
import { createPrettyReporter } from "../output/reporters/pretty.js";
import type { FileOutcome, Reporter } from "../output/reporters/reporter.js";
import { bytesToCollect, collectKnown } from "./collect-known.js";
import { findJudgements } from "./find-judgements.js";
import { keepHeapSmall } from "./keep-heap-small.js";
import type { Settings } from "./settings.js";
import { isCharacterDevice, type StandardOutput } from "./standard-output.js";
import { validateInput } from "./validate-input.js";

/** Less than this is validated before anybody could read how far it is. */
const quick = 1 << 24;

/**
 * Validates whatever was listed, reports what is found while it is found, and returns what became of each.
 * Throws CannotRun, before anything is reported, when a configuration is not as it should be.
 */
export async function validateInputs(listed: readonly Listed[], settings: Settings, out: StandardOutput): Promise<FileOutcome[]> {
  const judgements = await findJudgements(listed, settings);
  const reporter = await reporterOf(settings, out);
  const total = bytesOf(listed);
  if (!isQuick(total)) keepHeapSmall();
  const progress = progressOf(total);
  let [done, described] = [0, 0];
  const known = await collectKnown(listed, (bytes, file) => progress.update((done += bytes), file));
  const outcomes: FileOutcome[] = [];
  for (const [index, input] of listed.entries()) {
    const file = "error" in input ? input.file : input.name;
    reporter.begin?.(file);
    const outcome = await validateInput(input, {
      judgement: judgements[index]!,
      limits: { maxFindings: settings.maxFindings - described, maxRepeats: settings.maxRepeats },
      jobs: settings.jobs,
      own: known[index]!,
      others: known.filter((each, other) => each !== null && other !== index) as KnownIds[],
      read: (bytes) => progress.update((done += bytes), file),
      found: (finding) => {
        progress.clear();
        described += 1;
        reporter.finding(finding);
      },
      flush: out.flush,
    });
    progress.clear();
    reporter.file(outcome);
    out.flush();
    outcomes.push(outcome);
  }
  progress.stop();
  reporter.end(outcomes);
  out.flush();
  return outcomes;
}

async function reporterOf({ format }: Settings, out: StandardOutput): Promise<Reporter> {
  if (format === "pretty") return createPrettyReporter(out, out.terminal);
  const { createReporter } = await import("../output/reporters/create-reporter.js");
  return createReporter(format, out, out.terminal);
}

/** How many bytes will be read; `null` where a pipe says nothing of its length. */
function bytesOf(listed: readonly Listed[]): number | null {
  const inputs = listed.filter((entry) => "name" in entry);
  return inputs.some(({ isPipe }) => isPipe) ? null : inputs.reduce((sum, { size }) => sum + size, bytesToCollect(listed));
}

function isQuick(total: number | null): boolean {
  return total !== null && total <= quick;
}

function progressOf(total: number | null): Progress {
  // Node's own stream takes longer to load than a small file to check.
  const worthIt = !isQuick(total) && isCharacterDevice(2);
  return createProgress(worthIt ? process.stderr : ({} as NodeJS.WriteStream), total);
}
