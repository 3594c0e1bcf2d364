import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

interface Measured {
  readonly rules: Readonly<Record<string, number>>;
  readonly counted: Readonly<Record<string, number>>;
  readonly findings: readonly string[];
  readonly megabytes: number;
}

/** Checks a large file in a process of its own, whose memory is then known. */
async function measure(name: string): Promise<Measured> {
  const program = fileURLToPath(new URL("measure-memory.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program, name], { cwd: fileURLToPath(new URL("..", import.meta.url)) });
  return JSON.parse(stdout) as Measured;
}

const tooLong = "documents-fit-into-memory";

// Node.js and tsx take 80 MB by themselves.
test.each<[name: string, findings: string[], counted: Record<string, number>]>([
  ["one line of 200 MB", [`2 ${tooLong}`, "4 values-have-the-right-type"], { Retired: 1 }],
  ["one cell of 200 MB", [`2 ${tooLong}`, "4 formats-are-right"], { Retired: 2 }],
  ["one record of 200 MB", [`1 ${tooLong}`, "1 values-have-the-right-type"], { Event: 2, Retired: 1 }],
  ["200 MB of YAML", [`1 ${tooLong}`], {}],
  ["200 MB without a line", ["1 values-have-the-right-type"], {}],
])("%s take no more memory than a few records, and do not end the run", async (name, findings, counted) => {
  const measured = await measure(name);
  expect(measured.findings).toEqual(findings);
  expect(measured.counted).toMatchObject(counted);
  expect(measured.megabytes).toBeLessThan(200);
});

test("what is remembered of records of 1 MB is not the records", async () => {
  const { rules, megabytes } = await measure("records of 1 MB that name what is missing");
  expect(rules).toEqual({ "references-resolve": 152 });
  expect(megabytes).toBeLessThan(220);
});
