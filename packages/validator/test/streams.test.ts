import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createValidator, validateStream, validateText, type Finding, type FindingStream, type InputFormat, type StreamInput } from "../src/index.js";
import { datasetFiles, datasets } from "./support/river-forum.js";
import { splitAt } from "./support/split-at.js";
import { toNdjson } from "./support/to-ndjson.js";

const ndjson = `${toNdjson(datasets.messages)!.replace("Third River Forum", "Third 🛶 River Forum")}null\n[]\n`;

async function read(stream: FindingStream) {
  const findings: Finding[] = [];
  for await (const finding of stream) findings.push(finding);
  return { ...(await stream.summary()), findings };
}

/** Gives pieces one by one, and remembers whether it was closed. */
function source(pieces: Iterable<string | Uint8Array>) {
  const state = { given: 0, isClosed: false };
  async function* generate() {
    try {
      for (const piece of pieces) {
        state.given += 1;
        yield piece;
      }
    } finally {
      state.isClosed = true;
    }
  }
  return { state, input: generate() };
}

function* endless(): Generator<string> {
  while (true) yield "[]\n";
}

describe("whatever it comes from, a stream has the findings of its text", () => {
  const bytes = Buffer.from(ndjson);
  const pieces = () => splitAt(bytes, 1000);
  const inputs: [name: string, input: () => StreamInput][] = [
    ["a text", () => ndjson],
    ["bytes", () => bytes],
    ["a list of texts", () => ndjson.split(/(?<=\n)/)],
    ["a list of bytes", pieces],
    ["a generator", () => source(pieces()).input],
    ["a stream of Node.js", () => Readable.from(pieces())],
    ["a stream of the web", () => new ReadableStream<Uint8Array>({ start: (to) => (pieces().forEach((piece) => to.enqueue(piece)), to.close()) })],
    ["the body of a response", () => new Response(bytes).body!],
    ["a stream of the web over which one cannot iterate", () => ({ getReader: () => new Response(bytes).body!.getReader() }) as unknown as ReadableStream<Uint8Array>],
  ];
  test.each(inputs)("%s", async (_, input) => {
    const report = validateText(ndjson, { format: "ndjson" });
    expect(report.errors).toBe(2);
    expect(await read(validateStream(input(), { format: "ndjson" }))).toEqual(report);
  });
});

test.each<[InputFormat, string]>([
  ["json", datasetFiles.messages.replace('"position": 1', '"position": 7')],
  ["yaml", datasetFiles.messages.replace('"position": 1', '"position": 7')],
  ["csv", "type,id,since,replacedBy,reason\nRetired,river-1,1.0.0,[],Twice.\nRetired,river 2,1.0.0,[],Twice.\n"],
])("files in %s may come in pieces, too", async (format, text) => {
  expect(await read(validateStream(text.split(/(?<=\n)/), { format, file: "a" }))).toEqual(validateText(text, { format, file: "a" }));
});

test("texts may be cut anywhere, even inside of a character, and half of one is never lost", async () => {
  const whole = validateText(ndjson, { format: "ndjson" });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(ndjson.length), { maxLength: 8 }), async (cuts) => {
      const at = ndjson.indexOf("🛶") + 1;
      const ends = [...cuts, at, ndjson.length].sort((a, b) => a - b);
      const pieces = ends.map((end, index) => ndjson.slice(ends[index - 1] ?? 0, end));
      expect(await read(validateStream(pieces, { format: "ndjson" }))).toEqual(whole);
    }),
    { numRuns: 50 },
  );
  for (const half of ["\ud83d", "\udef6"]) {
    const text = ndjson.replace("🛶", half);
    const { findings } = await read(validateStream(text.split(/(?<=[^\n]{500})/), { format: "ndjson" }));
    expect(findings[0]).toMatchObject({ rule: "utf-8-is-valid", line: 2, message: expect.stringContaining("half of a character") });
    expect(await read(validateStream([`"${half}`], { format: "json" }))).toMatchObject({ valid: false });
  }
});

describe("a summary", () => {
  test("may be asked for without the findings", async () => {
    const { findings: _, ...summary } = validateText(ndjson, { format: "ndjson" });
    expect(await validateStream(ndjson, { format: "ndjson" }).summary()).toEqual(summary);
  });

  test("is there as often as it is asked for", async () => {
    const stream = createValidator({ format: "ndjson" }).validateStream(ndjson);
    expect(await stream.summary()).toEqual(await stream.summary());
  });
});

describe("who stops reading", () => {
  test("closes the stream, which then has no summary", async () => {
    const { state, input } = source(endless());
    const stream = validateStream(input, { format: "ndjson" });
    for await (const { line } of stream) if (line === 3) break;
    expect(state.isClosed).toBe(true);
    expect(state.given).toBeLessThan(5000);
    await expect(stream.summary()).rejects.toThrow("The stream could not be read to its end");
  });

  test("destroys a stream of Node.js, and cancels one of the web", async () => {
    const stream = Readable.from(endless());
    for await (const _ of validateStream(stream, { format: "ndjson" })) break;
    expect(stream.destroyed).toBe(true);
    let isCancelled = false;
    const body = new ReadableStream<string>({ pull: (to) => to.enqueue("[]\n".repeat(2000)), cancel: () => void (isCancelled = true) });
    const reader = { getReader: () => body.getReader() } as unknown as ReadableStream<string>;
    for await (const _ of validateStream(reader, { format: "ndjson" })) break;
    expect(isCancelled).toBe(true);
  });
});

describe("a signal", () => {
  test("that is aborted before ends it at once", async () => {
    const { state, input } = source(["[]\n"]);
    const reason = new Error("enough");
    await expect(read(validateStream(input, { format: "ndjson", signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    expect(state.given).toBe(0);
  });

  test("that is aborted before closes the stream, and so does who stops before the first finding", async () => {
    const signal = AbortSignal.abort();
    let cancelled = 0;
    const body = () => new ReadableStream<string>({ pull: () => new Promise(() => {}), cancel: () => void (cancelled += 1) });
    const file = Readable.from(endless());
    await expect(validateStream(body(), { signal }).summary()).rejects.toMatchObject({ name: "AbortError" });
    await expect(validateStream(file, { signal }).summary()).rejects.toMatchObject({ name: "AbortError" });
    await validateStream(body())[Symbol.asyncIterator]().return!();
    expect(file.destroyed).toBe(true);
    expect(cancelled).toBe(2);
  });

  test("that is aborted between ends it, and closes the stream", async () => {
    const { state, input } = source(endless());
    const controller = new AbortController();
    const stream = validateStream(input, { format: "ndjson", signal: controller.signal });
    const run = async () => {
      for await (const { line } of stream) if (line === 2) controller.abort();
    };
    await expect(run()).rejects.toMatchObject({ name: "AbortError" });
    expect(state.isClosed).toBe(true);
    await expect(stream.summary()).rejects.toThrow();
  });

  test("ends it even while nothing comes", async () => {
    const silent = new ReadableStream<string>({ pull: () => new Promise(() => {}) });
    const signal = AbortSignal.timeout(20);
    await expect(validateStream(silent, { format: "ndjson", signal }).summary()).rejects.toMatchObject({ name: "TimeoutError" });
  });
});

describe("a timer has its turn, and its signal ends the stream, where something is always at hand", () => {
  // Who never lets the timer run reads each of these to its end, and has a summary.
  const enough = () => ({ maxFindings: 1, signal: AbortSignal.timeout(20), format: "ndjson" }) as const;
  const many = function* (piece: string) {
    for (let count = 0; count < 1_000_000; count += 1) yield piece;
  };
  const body = () => {
    const pieces = many("[]\n");
    const pull = (to: ReadableStreamDefaultController<string>) => {
      const { done, value } = pieces.next();
      return done ? to.close() : to.enqueue(value);
    };
    return new ReadableStream<string>({ pull });
  };
  test.each<[string, () => StreamInput]>([
    ["an asynchronous generator", () => source(many("[]\n")).input],
    ["a generator", () => many("[]\n")],
    ["a stream of the web", body],
    ["nothing, again and again", () => many("")],
    ["a long text", () => "[]\n".repeat(20_000_000)],
    ["a list with long bytes", () => [Buffer.alloc(60_000_000, "[]\n")]],
  ])("%s", async (_, input) => {
    await expect(validateStream(input(), enough()).summary()).rejects.toMatchObject({ name: "TimeoutError" });
  });
});

test("what the stream throws is thrown", async () => {
  const input = Readable.from((async function* () {
    yield "[]\n";
    throw new Error("The disk is gone.");
  })());
  await expect(read(validateStream(input, { format: "ndjson" }))).rejects.toThrow("The disk is gone.");
});
