/** Returns a function that tells the line, counted from 1, of a position in Unicode code points. */
export function indexLines(text: string): (position: number) => number {
  const starts = [0];
  let position = 0;
  for (const line of text.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    position += [...line].length;
    starts.push(position);
  }
  return (wanted) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= wanted) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
