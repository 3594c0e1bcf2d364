import type { Fault } from "../fault.js";
import { showText } from "../show-value.js";
import { deepestNesting, longestDocument } from "../syntax/limits.js";
import { formatCount } from "../words.js";

export function tooDeep(pointer: string, offset: number): Fault {
  const limit = `${deepestNesting} levels`;
  const message = `Lists and objects are nested more than ${limit} deep.`;
  return { rule: "nesting-is-bounded", pointer, offset, message, found: `level ${deepestNesting + 1}`, expected: `at most ${limit}` };
}

export function endless(name: string, pointer: string, offset: number): Fault {
  const message = `The alias *${name} stands inside of what it stands for, so its nesting has no end.`;
  return {
    rule: "nesting-is-bounded",
    pointer,
    offset,
    message,
    found: showText(`*${name}`),
    expected: "a value",
    mend: "Write out what is meant.",
  };
}

export function tooManyAliases(pointer: string, offset: number): Fault {
  return {
    rule: "documents-fit-into-memory",
    pointer,
    offset,
    message: "Written out, what the aliases stand for is too long to be read.",
    found: `more than ${formatCount(longestDocument)} characters`,
    expected: `at most ${formatCount(longestDocument)}`,
    mend: "Write out what is meant, without anchors and aliases.",
  };
}

export function unknownAnchor(name: string, pointer: string, offset: number): Fault {
  return {
    rule: "yaml-is-well-formed",
    pointer,
    offset,
    message: `The alias ${showText(`*${name}`)} stands for nothing: no anchor of that name comes before it.`,
    found: showText(`*${name}`),
    expected: "a value",
    mend: 'Put a text that begins with * into quotation marks: "…".',
  };
}

export function lostAnchor(name: string, pointer: string, offset: number): Fault {
  const found = showText(`&${name}`);
  return {
    rule: "yaml-is-well-formed",
    pointer,
    offset,
    message: `A text cannot begin with &: ${found} is left out of it, as the name of an anchor that nothing uses.`,
    found,
    expected: "a text in quotation marks",
    mend: 'Put a text that begins with & into quotation marks: "…".',
  };
}

export function textInBraces(pointer: string, offset: number): Fault {
  return {
    rule: "yaml-is-well-formed",
    pointer,
    offset,
    message: "Words stand between { and } without a colon.",
    found: "words in { and }",
    expected: "a text in quotation marks",
    mend: 'Put a text that begins with { into quotation marks: "…"; write a list between [ and ].',
  };
}

export function mergeKey(pointer: string, offset: number): Fault {
  return {
    rule: "yaml-is-well-formed",
    pointer,
    offset,
    message: "A merge key (<<) is not part of YAML 1.2.",
    found: '"<<"',
    expected: "the fields themselves",
    mend: "Write out the fields that it stands for.",
  };
}

export function cutByComment(comment: string, pointer: string, offset: number): Fault {
  const found = `#${comment.replace(/\n[^]*$/, "")}`;
  return {
    rule: "yaml-is-well-formed",
    pointer,
    offset,
    message: `A # after a space begins a comment: the text ends before ${showText(found)}.`,
    found: showText(found),
    expected: "the end of the text, or a text in quotation marks",
    mend: 'Put the whole text into quotation marks: "…". If it is a comment, write a space after the #.',
  };
}

/** A key that is a number, `true`, `false` or null; `null` for a list or an object. */
export function keyNotText(text: string | null, pointer: string, offset: number): Fault {
  const fault = { rule: "yaml-is-well-formed", pointer, at: "key", offset } as const;
  if (text === null)
    return {
      ...fault,
      message: "A key is a list or an object, not a text.",
      found: "a list or an object",
      expected: "a text",
      mend: 'Put a text that begins with a bracket, ? or * into quotation marks: "…".',
    };
  if (text === "")
    return {
      ...fault,
      message: "No key stands before the colon.",
      found: "nothing",
      expected: "a key",
      mend: "Write the key before the colon.",
    };
  const quoted = JSON.stringify(text);
  return {
    ...fault,
    message: `The key ${text} is read as a value of its own, not as a text.`,
    found: text,
    expected: quoted,
    mend: `Put the key into quotation marks: ${quoted}.`,
    didYouMean: quoted,
  };
}
