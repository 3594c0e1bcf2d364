import { existsSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Command } from "commander";
import { CannotRun } from "../cannot-run.js";
import { examples } from "../output/help-text.js";
import { makeFolder } from "../output/make-folder.js";
import { printable } from "../output/printable.js";
import { terminalOf } from "../output/terminal.js";
import { starterDataset } from "../starter/starter-dataset.js";
import { starterGuide } from "../starter/starter-guide.js";

interface Options {
  title?: string;
  prefix?: string;
}

const anyTitle = "Our Forum";

const datasetFile = "messages.json";
const guideFile = "GUIDE.md";

/** `igf init [FOLDER]`: writes a starter dataset and a guide. */
export function init(program: Command): void {
  program
    .command("init")
    .summary("write a starter dataset for your own forum, and a guide")
    .description(`Writes ${datasetFile}, a small dataset of messages that is valid as it stands, and ${guideFile}, which says how to go on from there. Files that exist are never overwritten.`)
    .argument("[folder]", "where to write them (default: this folder); made where it does not exist", ".")
    .option("--title <TITLE>", `name of your forum or meeting (default: ${anyTitle})`)
    .option("--prefix <PREFIX>", "what every ID begins with (default: made from the title, or the name of a new folder)")
    .addHelpText(
      "after",
      examples(["init", "in this folder"], ['init river-forum --title "River Forum 2031"', "in a new folder, with a title; IDs will begin with river-forum-2031"]),
    )
    .action(run);
}

async function run(folder: string, options: Options): Promise<void> {
  const title = options.title?.trim() ?? anyTitle;
  if (title === "") throw new CannotRun("The title is empty.", 'Give the name of your forum: --title "River Forum 2031".');
  const { idPattern, schemaId } = await import("@igf/schema");
  // IDs are for ever: those of one forum shall not be those of all.
  const ownName = options.title === undefined && resolve(folder) !== process.cwd() ? slug(basename(resolve(folder))) : "";
  const prefix = options.prefix === undefined ? ownName || prefixOf(title) : checkPrefix(options.prefix, idPattern);
  const $schema = schemaId("MessagesDataset");
  write(folder, {
    [datasetFile]: `${JSON.stringify(starterDataset({ $schema, title, prefix }), null, 2)}\n`,
    [guideFile]: starterGuide({ title, prefix, file: datasetFile }),
  });
  const { paint } = terminalOf(process.stdout);
  const [dataset, guide] = [datasetFile, guideFile].map((file) => printable(join(folder, file)));
  console.log(`${paint(["green", "bold"], "Written:")} ${dataset}, a small dataset whose IDs begin with ${paint("cyan", prefix)}`);
  console.log(`         ${guide}, which says how to make it yours\n`);
  console.log(`It is valid as it stands. Check it as often as you like:\n\n  ${paint("cyan", `npx @igf/cli validate ${/^[\w./:\\-]+$/.test(dataset!) ? dataset! : `"${dataset!}"`}`)}`);
}

/** Makes an ID out of a title: "Forum du Fleuve – 2031" becomes `forum-du-fleuve-2031`. */
function prefixOf(title: string): string {
  const prefix = slug(title);
  if (prefix !== "") return prefix;
  throw new CannotRun(`No prefix can be made from the title ${printable(title)}.`, "Choose one of Latin letters, digits and hyphens: --prefix river-forum-2031.");
}

function checkPrefix(prefix: string, idPattern: RegExp): string {
  if (idPattern.test(prefix)) return prefix;
  const instead = slug(prefix) || "river-forum-2031";
  throw new CannotRun(`${printable(prefix)} cannot be a prefix.`, `Use lower-case words of Latin letters and digits joined by hyphens, such as --prefix ${instead}.`);
}

/** Latin letters that are not others with an accent. */
const letters = new Map(Object.entries({ ø: "o", æ: "ae", œ: "oe", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" }));

/**
 * An ID begins with a letter: the numbers at the beginning of "2031 Forum" come after its words. Of a text with letters that are not
 * Latin, nothing is made: what is left of "日本IGF" would be another name.
 */
function slug(text: string): string {
  const plain = text.toLowerCase().replace(/[øæœßłđðþı]/g, (letter) => letters.get(letter)!).normalize("NFKD").replace(/\p{M}/gu, "");
  if (/(?![a-z])\p{L}/u.test(plain)) return "";
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  return first < 0 ? "" : [...words.slice(first), ...words.slice(0, first)].join("-");
}

function write(folder: string, files: Record<string, string>): void {
  const inTheWay = Object.keys(files).map((file) => join(folder, file)).filter((path) => existsSync(path));
  if (inTheWay.length > 0) {
    const names = inTheWay.map(printable).join(" and ");
    throw new CannotRun(`${names} ${inTheWay.length > 1 ? "exist" : "exists"} already, and nothing is overwritten.`, "Name another folder: npx @igf/cli init NEW-FOLDER.");
  }
  try {
    makeFolder(resolve(folder));
    for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === "EEXIST" || code === "ENOTDIR" ? "a file stands in the way" : code === "EACCES" || code === "EPERM" || code === "EROFS" ? "you may not write there" : code;
    throw new CannotRun(`${printable(folder)} cannot be written to: ${reason}.`, "Name another folder: npx @igf/cli init NEW-FOLDER.");
  }
}
