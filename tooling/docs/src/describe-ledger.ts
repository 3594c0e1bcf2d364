import { buildLedger, type Account, type Ledger, tableOf } from "@igf/ledger";
import { quoteAt } from "@igf/schema/quotes";

const lists = { narrative: "Reasons of narrative sentences", structure: "Kinds of structure", marks: "Marks" } as const;

/** Returns the ledger as Markdown: what accounts for each document, its narrative sentences, and what the codes mean. */
export function describeLedger(): string {
  const { accounts, codes } = buildLedger();
  const characters = tableOf(accounts, "characters");
  const sentences = tableOf(accounts, "sentences");
  return [
    table(characters.map((row, index) => [row[0]!, row[1]!, sentences[index]![1]!, row.at(-1)!])),
    ...accounts.flatMap((account, index) => [`## ${account.layout.document}`, table(turned([characters[0]!, characters[index + 1]!, sentences[index + 1]!])), ...describeNarrative(account)]),
    ...Object.entries(lists).flatMap(([list, title]) => [`## ${title}`, table(rowsOfCodes(list as keyof typeof lists, codes, accounts))]),
  ].join("\n\n");
}

/** The counts of one document: a row for each category, then the whole. */
function turned([titles, characters, sentences]: readonly [readonly string[], readonly string[], readonly string[]]): string[][] {
  const rows = titles.slice(2).map((title, index) => [title, characters[index + 2]!, sentences[index + 2]!]);
  return [["", "characters", "sentences"], ...rows, ["all", characters[1]!, sentences[1]!]];
}

function describeNarrative(account: Account): string[] {
  return narrativeOf(account).length > 0 ? ["Its narrative sentences:", table(rowsOfSentences(account))] : [];
}

function rowsOfCodes(list: keyof typeof lists, codes: Ledger["codes"], accounts: readonly Account[]): string[][] {
  const used = accounts.flatMap(({ layout: { entries, expected } }) =>
    list === "marks" ? Object.entries(expected.marks).flatMap(([code, count]) => Array<string>(count).fill(code)) : entries.filter(({ category }) => category === list).map(({ code }) => code),
  );
  const rows = Object.entries(codes[list]).map(([code, meaning]) => [`\`${code}\``, meaning, String(used.filter((other) => other === code).length)]);
  return [["code", "what it says of the words", "times"], ...rows];
}

function rowsOfSentences(account: Account): string[][] {
  const { text } = account.layout;
  const rows = narrativeOf(account).map(({ code, ranges }) => {
    const [{ start }, { end }] = [ranges[0]!, ranges.at(-1)!];
    return [`\`${code}\``, `${start}–${end}`, ...(text === null ? [] : [escape(quoteAt(text, [...ranges]))])];
  });
  return [["reason", "characters", ...(text === null ? [] : ["sentence"])], ...rows];
}

function narrativeOf({ layout }: Account) {
  return layout.entries.filter(({ category }) => category === "narrative");
}

function table([head, ...rows]: readonly (readonly string[])[]): string {
  return [head!, head!.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Lets words of a document be read as they are, not as mark-up. */
function escape(words: string): string {
  return words.replaceAll(/[\\|<>*_[\]`&]/g, (mark) => `&#${mark.codePointAt(0)};`);
}
