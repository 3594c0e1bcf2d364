import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Program, Run } from "../run-program.js";
import { schemaPath } from "./message-schema.js";

/** Another validator that is measured beside ours. */
export interface Measured {
  readonly title: string;
  /** Why its figure is only shown. */
  readonly remark?: string;
  /** The program that validates each line of a file in a folder; `isFaulty` where it shall find faults. */
  readonly judge: (folder: string, file: string, isFaulty: boolean) => Program;
  /** Returns the numbers of the lines that it refused. */
  readonly refused: (run: Run) => number[];
}

const require = createRequire(import.meta.url);
const { devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as { devDependencies: Record<string, string> };
const programs = join(import.meta.dirname, "../../dist");

/** Every other validator; each says whether a line is a message, by its published JSON Schema or its zod definition. */
export const contenders: readonly Measured[] = [
  library("ajv", "ajv", "compiled ahead of time"),
  library("zod", "zod", "safeParse"),
  { ...library("zod-compiled", "zod", "z.compile"), remark: "makes code by eval: not under a strict Content-Security-Policy" },
  library("valibot", "valibot", "is"),
  library("typebox", "typebox", "Compile, makes code by eval"),
  library("hyperjump", "@hyperjump/json-schema", "FLAG"),
  sourcemeta(),
];

function library(name: string, dependency: string, how: string): Measured {
  return {
    title: titleOf(dependency, how),
    judge: (folder, file) => ({ args: [join(programs, "judge-lines.js"), name, file], folder }),
    refused: ({ output }) => (JSON.parse(output) as { refused: number[] }).refused,
  };
}

/** A program in machine code, without the wrapper in JavaScript with which it is installed. */
function sourcemeta(): Measured {
  const name = "@sourcemeta/jsonschema";
  return {
    title: titleOf(name, "--fast"),
    judge: (folder, file, isFaulty) => ({
      command: findBinary(dirname(require.resolve(`${name}/package.json`))),
      args: ["validate", "--fast", ...(isFaulty ? ["--continue"] : []), schemaPath, file],
      folder,
      status: isFaulty ? 2 : 0,
    }),
    refused: ({ messages }) => [...messages.matchAll(/^fail: .*\(entry #(\d+)\)$/gm)].map(([, line]) => Number(line)).sort((a, b) => a - b),
  };
}

function findBinary(folder: string): string {
  const binaries = join(folder, "build/github-releases");
  const system = process.platform === "win32" ? "windows" : process.platform;
  const machine = process.arch === "x64" ? "x86_64" : process.arch;
  const isMusl = system === "linux" && existsSync("/etc/alpine-release");
  const binary = readdirSync(binaries).find((name) => name.replace(".exe", "") === `jsonschema-${system}-${machine}${isMusl ? "-musl" : ""}`);
  if (!binary) throw new Error(`@sourcemeta/jsonschema has no program for ${system} on ${machine}. Run the benchmark on another machine.`);
  return join(binaries, binary);
}

function titleOf(dependency: string, how: string): string {
  return `${dependency} ${devDependencies[dependency]}, ${how}`;
}
