/** Looks at the first bytes: so many, or all that there are. Returns them, and everything from the beginning. */
export async function peek(chunks: AsyncIterable<Uint8Array>, length: number): Promise<{ head: Buffer; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let [room, found]: [Buffer, number] = [Buffer.alloc(0), 0];
  while (found < length) {
    const { done, value } = await iterator.next();
    if (done) break;
    // Most inputs are one piece. For others there is room for all at once: what is outgrown stays in memory for long.
    if (found + value.length > room.length) room = Buffer.concat([room.subarray(0, found)], found + value.length + (found === 0 ? 0 : length));
    room.set(value, found);
    found += value.length;
  }
  const head = room.subarray(0, found);
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
