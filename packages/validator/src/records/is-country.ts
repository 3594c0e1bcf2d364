import { iso31661Alpha2ToAlpha3 } from "iso-3166";

// Not in the standard, but set aside by its users for Kosovo, and used by the European Union, CLDR and others.
const kosovo = "XK";

/** The codes of countries and territories. */
export const countries: readonly string[] = [...Object.keys(iso31661Alpha2ToAlpha3), kosovo];

/** Returns whether two capital letters are the code of a country or territory. */
export function isCountry(code: string): boolean {
  return Object.hasOwn(iso31661Alpha2ToAlpha3, code) || code === kosovo;
}
