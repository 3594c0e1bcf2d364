import type { Problems } from "../problems.js";
import type { ConsultationsData } from "../read/read-consultations.js";

/** Checks that the title, the place and the officers of a consultation stand in the words that it quotes for them. */
export function checkFacts({ yaml, file }: ConsultationsData, problems: Problems): void {
  for (const [at, { id, title, place, officers, source }] of file.consultations.entries()) {
    const facts = [
      { words: title, path: ["title"] },
      ...(place === null ? [] : [{ words: place, path: ["place"] }]),
      ...officers.flatMap(({ name, role }, index) => [{ words: name, path: ["officers", index, "name"] }, { words: role, path: ["officers", index, "role"] }]),
    ];
    for (const { words, path } of facts.filter((fact) => !source.quotes.some((quote) => quote.includes(fact.words)))) {
      problems.add({
        file: yaml.name,
        line: yaml.lineOf(["consultations", at, ...path]),
        subject: `${id} › ${path.join("/")}`,
        what: `“${words}” stands in none of the \`quotes\` of the consultation.`,
        mend: "Copy the words from the document, and add the sentence that they stand in to `source › quotes`.",
      });
    }
  }
}
