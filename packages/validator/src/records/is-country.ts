import { iso31661Alpha2ToAlpha3 } from "iso-3166";

// Not in the standard, but set aside by its users for Kosovo, and used by the European Union, CLDR and others.
const kosovo = "XK";

/** Returns whether two capital letters are the code of a country or territory. */
export function isCountry(code: string): boolean {
  return Object.hasOwn(iso31661Alpha2ToAlpha3, code) || code === kosovo;
}
