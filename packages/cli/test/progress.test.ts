import { describe, expect, test } from "vitest";
import { displayWidth } from "../src/output/display-width.js";
import { createProgress, progressLine } from "../src/output/progress.js";

/** A stream that keeps what is written, and a clock that stands still until it is moved. */
function terminal({ isTTY = true, columns = 80 } = {}) {
  const writes: string[] = [];
  const clock = { now: 0 };
  const stream = { isTTY, columns, write: (text: string) => writes.push(text) } as unknown as NodeJS.WriteStream;
  return { writes, clock, start: (total: number | null) => createProgress(stream, total, () => clock.now) };
}

describe("createProgress", () => {
  test("is silent for the first second", () => {
    const { writes, clock, start } = terminal();
    const progress = start(100);
    for (clock.now = 0; clock.now < 1_000; clock.now += 10) progress.update(50, "a.json");
    progress.clear();
    progress.stop();
    expect(writes).toEqual([]);
  });

  test("is silent in a pipe, however long the work takes", () => {
    const { writes, clock, start } = terminal({ isTTY: false });
    const progress = start(100);
    clock.now = 60_000;
    progress.update(50, "a.json");
    progress.stop();
    expect(writes).toEqual([]);
  });

  test("draws over what it drew, at most ten times a second, and leaves nothing behind", () => {
    const { writes, clock, start } = terminal();
    const progress = start(1_000);
    for (clock.now = 0; clock.now < 3_000; clock.now += 1) progress.update(clock.now / 3, "a.json");
    progress.stop();
    clock.now = 9_000;
    progress.update(1_000, "a.json");
    expect(writes.length).toBeGreaterThan(10);
    expect(writes.length).toBeLessThanOrEqual(21);
    // Each write goes back to the beginning of the line first, and clears what is to its right last: no moment is blank.
    for (const write of writes) expect(write).toMatch(/^\r[^\r\n\u001b]*\u001b\[K$/);
    expect(writes.at(-1)).toBe("\r\u001b[K");
  });

  test("makes way for what else is printed", () => {
    const { writes, clock, start } = terminal();
    const progress = start(1_000);
    clock.now = 1_500;
    progress.update(500, "a.json");
    progress.clear();
    progress.clear();
    expect(writes.slice(1)).toEqual(["\r\u001b[K"]);
  });

  test("does not write the same line again", () => {
    const { writes, clock, start } = terminal();
    const progress = start(1_000);
    for (clock.now = 1_000; clock.now < 5_000; clock.now += 100) progress.update(500, "a.json");
    expect(writes).toHaveLength(1);
  });
});

describe("progressLine", () => {
  test.each([
    [6.2e8, 1.9e9, "data/messages.ndjson", 79, "██████░░░░░░░░░░░░░░   32 %  0.6 of 1.9 GB  messages.ndjson"],
    [6.2e6, 6.2e6, "messages.ndjson", 79, "████████████████████  100 %  6.2 of 6.2 MB  messages.ndjson"],
    [6.2e6, 6.1e6, "growing.ndjson", 79, "████████████████████  100 %  6.2 of 6.1 MB  growing.ndjson"],
    [6.2e6, null, "<stdin>", 79, "6.2 MB  <stdin>"],
    [0, 0, "empty.json", 79, "0.0 of 0.0 MB  empty.json"],
    [6.2e6, 1.2e7, "messages.ndjson", 39, "█████░░░░░   51 %  6.2 of 12.0 MB"],
    [6.2e6, 1.2e7, "messages.ndjson", 19, "█████░░░░░   51 %"],
    [6.2e6, 1.2e7, "messages.ndjson", 9, ""],
    [1e6, null, "\u001b[2J.json", 79, "1.0 MB  \\u{1b}[2J.json"],
  ])("%d of %s in %s, in %i columns", (done, total, file, width, line) => {
    expect(progressLine(done, total, file, width)).toBe(line);
    expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});
