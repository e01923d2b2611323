/** Of each entry of a zip file: whether it is dated the first moment there is. */
export function* days1980(zip: Buffer): Generator<boolean> {
  const end = zip.length - 22;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x0201_4b50) throw new Error(`found no entry at ${at}`);
    // The time of a day, then the day: 1 January 1980.
    yield zip.readUInt32LE(at + 12) === 0x0021_0000;
    at += 46 + [28, 30, 32].reduce((sum, size) => sum + zip.readUInt16LE(at + size), 0);
  }
}
