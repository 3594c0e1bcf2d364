import { createCheck } from "@igf/validator/formats";
import type { InputFormat } from "@igf/validator";
import { datasets } from "../../packages/validator/test/support/river-forum.js";
import { toNdjson } from "../../packages/validator/test/support/to-ndjson.js";

/** Files that are large on purpose, piece by piece, in the memory of one piece. */
const files: Record<string, { format: InputFormat; pieces: () => Generator<string> }> = {
  "one line of 200 MB": { format: "ndjson", pieces: () => longLine(`${header}\n{"type":"Message","text":"`, `"}\n${lastRecord}\nnull\n`) },
  "one cell of 200 MB": { format: "csv", pieces: () => longLine('type,id,since,replacedBy,reason\nRetired,river-1,1.0.0,[],"', '"\nRetired,river-2,1.0.0,[],Twice.\nRetired,river 3,1.0.0,[],Twice.\n') },
  "one record of 200 MB": { format: "json", pieces: () => longLine(`${envelope},"messages":[{"type":"Message","text":"`, `"},null]${rest}`) },
  "200 MB of YAML": { format: "yaml", pieces: () => longLine('type: "', '"\n') },
  "200 MB without a line": { format: "json", pieces: () => longLine('"', '"') },
  "records of 1 MB that name what is missing": { format: "ndjson", pieces: longRecords },
};

const [header, ...records] = toNdjson(datasets.messages)!.trimEnd().split("\n") as [string, ...string[]];
const lastRecord = records.at(-1)!;
const { messages: _, retired, ...others } = datasets.messages;
const envelope = JSON.stringify(others).slice(0, -1);
const rest = `,"retired":${JSON.stringify(retired)}}`;

function* longLine(before: string, after: string): Generator<string> {
  yield before;
  const piece = "a".repeat(2 ** 16);
  for (let sent = 0; sent < 200_000_000; sent += piece.length) yield piece;
  yield after;
}

function* longRecords(): Generator<string> {
  yield `${header}\n`;
  const [message] = datasets.messages["messages"] as [object];
  const text = "a".repeat(1_000_000);
  for (let index = 0; index < 150; index += 1) yield `${JSON.stringify({ ...message, id: `river-2030-msg-${index}`, topic: `river-2030-topic-${index}`, position: index + 1, text })}\n`;
}

const { format, pieces } = files[process.argv[2]!]!;
const check = createCheck({ format, maxFindings: 1000 });
const memory = Buffer.alloc(2 ** 21);
for (const piece of pieces()) check.push(memory.subarray(0, memory.write(piece)));
const { rules, records: counted } = check.end();
const findings = check.take().map(({ finding: { rule, line } }) => `${line} ${rule}`);
process.stdout.write(JSON.stringify({ rules, counted, findings, megabytes: process.resourceUsage().maxRSS / 1024 }));
