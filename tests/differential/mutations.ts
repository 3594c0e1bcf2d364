import { blankTexts, oddKeys } from "./arbitrary-text.js";
import { misspellings } from "./misspellings.js";
import { define, isContainer, remove, type Site } from "./sites.js";

/** What a mutation may draw from. */
export interface Draw {
  /** Returns one of several things. */
  pick<T>(things: readonly T[]): T;
  /** Any JSON value. */
  readonly value: unknown;
  /** Every place of the value. */
  readonly sites: readonly Site[];
  /** Valid records of other types. */
  readonly others: readonly unknown[];
  /** The names of the types, and the words of each enumeration. */
  readonly vocabularies: readonly (readonly string[])[];
}

/** One way of changing a value: where it can be done, and how. */
interface Mutation {
  applies(site: Site): boolean;
  change(site: Site, draw: Draw): void;
}

const isText = ({ value }: Site) => typeof value === "string";
const isMember = ({ container }: Site) => !Array.isArray(container);
const put = ({ container, key }: Site, value: unknown) => define(container, key, value);

const boundaries = [-1, -0, 0, 1, 2, 0.5, 1.5, -1e308, 1e308, 5e-324, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2, -(2 ** 53), 1e21];

const rename: Mutation = {
  applies: isMember,
  change: (site, { pick }) => {
    remove(site);
    define(site.container, pick(misspellings(String(site.key))), site.value);
  },
};

const retype: Mutation = {
  applies: () => true,
  change: (site, { pick, value }) => {
    const text = typeof site.value === "string" ? site.value : JSON.stringify(site.value);
    put(site, pick([null, true, false, 0, 1, text, "", [], {}, Number(text) || 7, [site.value], { value: site.value }, value]));
  },
};

const lengthen: Mutation = {
  applies: ({ value }) => typeof value === "string" || isContainer(value),
  change: (site, { pick }) => {
    const { value } = site;
    if (typeof value === "string") put(site, pick([...blankTexts, value.slice(0, -1), value.slice(0, 1), value + value, value.repeat(50)]));
    else if (Array.isArray(value)) put(site, pick([[], value.slice(0, 1), value.slice(1)]));
    else put(site, pick([{}, Object.fromEntries(Object.entries(value as object).slice(1))]));
  },
};

const swap: Mutation = {
  applies: () => true,
  change: (site, { pick, sites, others }) => {
    const [own, other] = [site.value, pick(sites)];
    const replacement = pick([other.value, pick(others), [own], Array.isArray(own) ? (own[0] ?? null) : { item: own }]);
    put(site, structuredClone(replacement));
    // The two change places, where neither can hold the other.
    if (replacement === other.value && !isContainer(own) && !isContainer(other.value)) put(other, own);
  },
};

const repeat: Mutation = {
  applies: () => true,
  change: ({ container, key, value }, { pick }) => {
    const copy = structuredClone(value);
    if (Array.isArray(container)) container.splice(Number(key), 0, copy);
    else if (Array.isArray(value) && value.length > 0) value.push(structuredClone(pick(value)));
    else define(container, `${key}${pick(["2", "s", "_", " "])}`, copy);
  },
};

/** Another word of the same vocabulary, one in another spelling, or one of another vocabulary; the first two where there is one. */
function changeWord(site: Site, { pick, vocabularies }: Draw): void {
  const own = vocabularies.filter((words) => words.includes(site.value as string));
  const word = pick(pick(own.length > 0 ? own : vocabularies));
  put(site, pick([word, pick(misspellings(word)), pick(pick(vocabularies))]));
}

/** Every way of changing a value, by name. */
export const mutations = {
  /** A member or item is missing. */
  drop: { applies: () => true, change: remove },
  /** A key is misspelt. */
  rename,
  /** A value is of another JSON type. */
  retype,
  /** A number is at, or one beyond, a bound. */
  number: { applies: ({ value }) => typeof value === "number", change: (site, { pick }) => put(site, pick(boundaries)) },
  /** A string has another character in it, or the same ones in another form. */
  unicode: { applies: isText, change: (site, { pick }) => put(site, pick(misspellings(site.value as string))) },
  /** A string, list or object is empty, shorter or longer. */
  lengthen,
  /** An object has one more member. */
  extra: { applies: isMember, change: ({ container }, { pick, value }) => define(container, pick([...oddKeys, "extensions", "note", "text", "x"]), value) },
  /** A string is another word: of an enumeration, or nearly. */
  word: { applies: isText, change: changeWord },
  /** Two values stand in each other's place, an item stands where a list belongs, or a record of another type. */
  swap,
  /** An item is in a list twice, or a member in an object under a second name. */
  repeat,
} satisfies Record<string, Mutation>;

export type MutationKind = keyof typeof mutations;
