import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, igf, igfWith } from "./igf.js";

const commands = ["validate", "explain", "init", "locate", "show", "cite", "schema", "convert", "help"];

test.each(["", ...commands])("igf %s --help", (command) => {
  const { status, stdout, stderr } = igf(...command.split(" ").filter(Boolean), "--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatchSnapshot();
  for (const line of stdout.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(80);
});

test("help COMMAND prints the same as COMMAND --help, and help alone the overview", () => {
  expect(igf("help", "locate")).toEqual(igf("locate", "--help"));
  expect(igf("help")).toEqual(igf("--help"));
});

test("without a command, the overview goes to standard error, with status 2", () => {
  expect(igf()).toEqual({ status: 2, stdout: "", stderr: igf("--help").stdout });
});

test("--version prints the version of the package", () => {
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const option of ["--version", "-V"]) expect(igf(option)).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

describe("a command line that is wrong ends with status 2 and says what was meant", () => {
  test.each([
    [["validat", "x.json"], "Unknown command validat. Did you mean validate? See `npx @igf/cli --help`."],
    [["package.json"], "Unknown command package.json. To validate the file, write: npx @igf/cli validate package.json. See `npx @igf/cli --help`."],
    [["frobnicate"], "Unknown command frobnicate. See `npx @igf/cli --help`."],
    [["--vresion"], "Unknown option --vresion. Did you mean --version? See `npx @igf/cli --help`."],
    [["validate", "--formt", "json", "x.json"], "Unknown option --formt. Did you mean --format? See `npx @igf/cli validate --help`."],
    [["validate", "--format", "jsn", "x.json"], "--format cannot be jsn: choose from pretty, json, ndjson, sarif, junit, github. See `npx @igf/cli validate --help`."],
    [["validate", "x.json", "--format"], "--format needs a value. See `npx @igf/cli validate --help`."],
    [["validate"], "No file is given. See `npx @igf/cli validate --help`."],
    [["locate", "README.md"], "No quote is given. See `npx @igf/cli locate --help`."],
    [["show", "sdg-1", "sdg-2"], "Too many arguments for show. Expected 1 argument but got 2. See `npx @igf/cli show --help`."],
    [["help", "lokate"], "There is no command lokate. Did you mean locate? `npx @igf/cli --help` lists the commands."],
  ])("%j", (args, sentences) => {
    expect(igf(...args)).toEqual({ status: 2, stdout: "", stderr: `error: ${sentences}\n` });
  });
});

test("what was typed cannot rewrite the terminal", () => {
  expect(igf("\u001b[Jvalidate").stderr).toBe("error: Unknown command \\u{1b}[Jvalidate. Did you mean validate? See `npx @igf/cli --help`.\n");
});

test("on a narrow terminal, descriptions stand under the options", () => {
  const { stdout } = igfWith({ env: { COLUMNS: "50" } }, "validate", "--help");
  const lines = stdout.slice(0, stdout.indexOf("A dataset in CSV")).split("\n");
  expect(lines.filter((line) => line.length > 50)).toEqual([]);
  expect(lines).toContain("  --jobs <N>");
});

test("a help page is as wide as the terminal, and no wider than reads well", () => {
  const widest = (columns: string) => Math.max(...igfWith({ env: { COLUMNS: columns } }, "locate", "--help").stdout.split("\n").map((line) => line.length));
  expect(widest("120")).toBeGreaterThan(80);
  expect(widest("300")).toBeLessThanOrEqual(100);
});
