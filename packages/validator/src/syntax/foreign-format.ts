/** How a file is read that is CSV by its first line, whatever its name says; `null` where it is none. */
export function mendOfCsv(text: string): string | null {
  const [first] = /^[^\r\n]{0,1000}/.exec(text.trimStart())!;
  const isHeader = /(?:^|[,;\t])"?(?:type|id)"?[,;\t]/.test(first) && !/^[#{[]|:\s/.test(first);
  return isHeader ? callIt("csv") : null;
}

/** What to do with a page of a web site, whatever the name of its file says; `null` where a text is none. */
export function mendOfPage(text: string): string | null {
  return /^\s*<[!?\/a-z]/i.test(text.slice(0, 1000)) ? "Save the data itself: this is HTML or XML, such as the page that shows or offers it." : null;
}

/** What to do with the name of a file, which a program has given for what stands in it; `null` where a text is none. */
export function mendOfPath(text: string): string | null {
  const isPath = text.length <= longestPath && /^\S+\.(?:json|ndjson|jsonl|csv|ya?ml)(?:\.gz)?\s*$/i.test(text);
  return isPath ? "This looks like the name of a file: give what stands in the file, or a stream of it, such as `createReadStream(path)`." : null;
}

const longestPath = 1000;

/** How one says of which format a file is. */
export function callIt(format: string): string {
  return `It looks like ${format.toUpperCase()}: call the file .${format}, or give \`--input-format ${format}\`.`;
}
