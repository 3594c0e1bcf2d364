const telling = [...Buffer.from('{}[]:,"\\ \t\r\n-+.eE0179ntf\'/\u0000a_'), 0x80, 0xbf, 0xc0, 0xc3, 0xed, 0xef, 0xf0, 0xff];

/** Changes some bytes of a file: flips a bit, puts in, takes out, writes over, or repeats a piece. */
export function mutateBytes(bytes: Uint8Array, random: () => number): Buffer {
  const below = (limit: number) => Math.floor(random() * limit);
  let changed = Buffer.from(bytes);
  for (let count = 1 + below(3); count > 0; count -= 1) {
    const at = below(changed.length);
    const [before, after] = [changed.subarray(0, at), changed.subarray(at)];
    const length = 1 + below(random() < 0.8 ? 3 : 60);
    const put = Buffer.from([telling[below(telling.length)]!]);
    const kind = below(5);
    if (kind === 0) changed = Buffer.concat([before, Buffer.from([after[0]! ^ (1 << below(8))]), after.subarray(1)]);
    else if (kind === 1) changed = Buffer.concat([before, put, after]);
    else if (kind === 2) changed = Buffer.concat([before, after.subarray(length)]);
    else if (kind === 3) changed = Buffer.concat([before, put, after.subarray(1)]);
    else changed = Buffer.concat([before, after.subarray(0, length), after]);
  }
  return changed;
}
