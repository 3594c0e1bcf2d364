import { afterAll, describe, expect, test } from "vitest";
import { placeOf, type CodeBlock } from "./code-block.js";
import { fits } from "./fits.js";
import { listMarkdownBlocks } from "./list-markdown-blocks.js";
import { markdownFiles } from "./markdown-files.js";
import { openShellSession } from "./shell-session.js";

const documents = markdownFiles.map((file) => ({ file, blocks: listMarkdownBlocks(file) })).filter(({ blocks }) => blocks.some(isShell));

function isShell({ language }: CodeBlock): boolean {
  return ["sh", "bash", "shell"].includes(language);
}

describe.each(documents)("commands of $file, typed from top to bottom", { timeout: 60_000 }, ({ blocks }) => {
  const session = openShellSession();
  afterAll(() => session.close());

  test.each(blocks.flatMap((block, index) => (isShell(block) ? [[placeOf(block), block, blocks[index + 1]] as const] : [])))("%s", (_, block, next) => {
    const commands = session.run(block.code);
    expect(commands.length, "commands").toBeGreaterThan(0);
    for (const { text, status, expectedStatus, output } of commands) expect(status, `exit status of: ${text}\n${output}`).toBe(expectedStatus);
    // A block "text" right behind commands shows what they print.
    if (next?.language !== "text" || next.under !== block.under) return;
    const output = commands.map((command) => command.output).join("\n");
    expect(fits(output, next.code), `shown:\n${next.code}\n\nprinted:\n${output}`).toBe(true);
  });
});
