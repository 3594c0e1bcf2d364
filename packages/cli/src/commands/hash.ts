import type { Command } from "commander";
import { readText } from "../input/read-text.js";
import { formatOption, type OutputFormat } from "../output/format-option.js";
import { examples } from "../output/help-text.js";

/** `igf hash FILE`: prints what a source document says of its text. */
export function hash(program: Command): void {
  program
    .command("hash")
    .summary("print the SHA-256 and the length of a text, to paste")
    .description(
      "Prints the SHA-256 and the length of a source text, in Unicode code points, as the record of its document takes them. " +
        "By them everybody can tell whether a text is the one in which the ranges of your quotes count.",
    )
    .argument("<file>", "the source text, in UTF-8, exactly as it is kept")
    .addOption(formatOption("pretty", "json"))
    .addHelpText("after", examples(["hash report.txt", "what goes into the document's record"]))
    .action(run);
}

async function run(file: string, { format }: { format: OutputFormat }): Promise<void> {
  const { createHash } = await import("node:crypto");
  const { bytes, text } = readText(file);
  const [sha256, length] = [createHash("sha256").update(bytes).digest("hex"), [...text].length];
  console.log(format === "json" ? JSON.stringify({ file, sha256, length }, null, 2) : `"sha256": "${sha256}",\n"length": ${length}`);
}
