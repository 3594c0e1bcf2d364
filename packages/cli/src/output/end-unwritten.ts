import { printError } from "./print-error.js";

/** Says why standard output does not take what is written, and ends the command: nobody would read what follows. */
export function endUnwritten({ code, message }: NodeJS.ErrnoException): never {
  const why = code === "ENOSPC" ? "there is no room left" : (code ?? message);
  printError(`Standard output could not be written: ${why}. Make room, or send it to another place.`);
  process.exit(2);
}
