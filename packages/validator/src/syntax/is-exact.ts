/** Returns whether a JSON number, read as a 64-bit floating-point number and written again, is still the same number. */
export function isExact(literal: string): boolean {
  const value = Number(literal);
  return Number.isFinite(value) && significand(literal) === significand(String(value));
}

/** The digits and the power of ten of a decimal number, without the zeros that do not count: `1.50e3` → `15e2`. */
function significand(decimal: string): string {
  const [, sign, whole, fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(decimal)!;
  const digits = (whole! + fraction).replace(/^0+/, "");
  const kept = withoutTrailingZeros(digits);
  if (kept === "") return "0";
  return `${sign}${kept}e${Number(exponent) - fraction.length + digits.length - kept.length}`;
}

/** In a loop, since the pattern `0+$` takes quadratic time on a number with many zeros inside. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
