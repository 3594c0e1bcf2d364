/**
 * Lets nothing but the plain address of this machine pass: `http://127.0.0.1:PORT/`.
 *
 * @throws If `url` is anything else, so that what is only tried out can never be published to the world.
 */
export function requireLoopback(url: string): void {
  if (/^http:\/\/127\.0\.0\.1:\d{1,5}\/$/.test(url)) return;
  throw new Error(`Refused: "${url}" is not the loopback address. Only http://127.0.0.1:PORT/ may be published to here.`);
}
