import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Returns the text in a style, or as it is where colour is not wanted. */
export type Paint = (style: Style, text: string) => string;

/** What output has to know about where it goes. */
export interface Terminal {
  /** Columns of a line. */
  readonly width: number;
  readonly paint: Paint;
}

/** Describes the terminal behind a stream; a pipe or a file counts as 80 columns without colour. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  const width = Number(process.env.COLUMNS) || stream.columns || 80;
  return { width: Math.max(width, 40), paint: wantsColor(stream) ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text };
}

/** Colour only on a terminal, unless FORCE_COLOR asks for it; NO_COLOR (https://no-color.org) always wins. */
function wantsColor(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.isTTY === true && TERM !== "dumb";
}
