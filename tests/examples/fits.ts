/** Whether a text is what is shown, where `…` stands for anything, and white space and quotes around keys do not count. */
export function fits(found: string, shown: string): boolean {
  const text = normalise(found);
  const [first, ...others] = normalise(shown).split("…");
  const last = others.pop();
  if (last === undefined) return text === first;
  let at = text.startsWith(first!) ? first!.length : -1;
  for (const part of others) {
    const next = at < 0 ? -1 : text.indexOf(part, at);
    at = next < 0 ? -1 : next + part.length;
  }
  return at >= 0 && at + last.length <= text.length && text.endsWith(last);
}

function normalise(text: string): string {
  return text.replaceAll(/"([A-Za-z_$][\w$]*)":/g, "$1:").replaceAll(/\s+/g, "").replaceAll(/,(?=[\]}])/g, "");
}
