import type { ThemeId } from "../generated/ids.js";
import { themes } from "./records.js";
import type { Theme } from "./types.js";

/**
 * Returns the theme that a message or topic names.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getTheme } from "@igf/messages";
 *
 * getTheme("igf-2025-theme-3").title; // => "[Building] Universal Access and Digital Rights"
 * ```
 */
export function getTheme(id: ThemeId): Theme;
/**
 * Returns the theme with an ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getTheme } from "@igf/messages";
 *
 * const id: string = "igf-2025-theme-9";
 * getTheme(id); // => undefined
 * ```
 */
export function getTheme(id: string): Theme | undefined;
export function getTheme(id: string): Theme | undefined {
  return themes.find((theme) => theme.id === id);
}
