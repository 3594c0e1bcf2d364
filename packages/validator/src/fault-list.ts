import type { Fault } from "./fault.js";
import { formatCount } from "./words.js";

/** So many faults of one record are told: a program that goes wrong writes them by the million. */
export const mostFaults = 10_000;

/** Collects what is wrong with one record, as far as it is told. */
export class FaultList {
  readonly faults: Fault[] = [];

  /** Whether nothing more is told, so that nobody need look for it. */
  get isFull(): boolean {
    return this.faults.length > mostFaults;
  }

  add(fault: Fault): void {
    if (this.faults.length < mostFaults) this.faults.push(fault);
    else if (!this.isFull) this.faults.push(andMore(fault));
  }
}

/** Takes the place of the first fault that is not told. */
function andMore({ rule, pointer, offset, at }: Fault): Fault {
  const most = formatCount(mostFaults);
  return {
    rule,
    pointer,
    ...(offset !== undefined && { offset }),
    ...(at !== undefined && { at }),
    message: `More than ${most} places are wrong; what is wrong from here on is not told.`,
    found: `more than ${most} faults`,
    expected: "no faults",
    mend: "Mend those that are told, and validate again.",
  };
}
