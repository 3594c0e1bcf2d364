/** Looks at the first bytes: so many, or all that there are. Returns them, and everything from the beginning. */
export async function peek(chunks: AsyncIterable<Uint8Array>, length: number): Promise<{ head: Buffer; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const pieces: Buffer[] = [];
  let found = 0;
  while (found < length) {
    const { done, value } = await iterator.next();
    if (done) break;
    pieces.push(Buffer.from(value));
    found += value.length;
  }
  const head = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  return { head, chunks: following(head, iterator) };
}

async function* following(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    if (head.length > 0) yield head;
    for (let next; !(next = await rest.next()).done; ) yield next.value;
  } finally {
    await rest.return?.();
  }
}
