const blockBytes = 1024 * 1024;
const lengthBytes = 4;

/**
 * The texts that cells of a workbook refer to by number, in the order they were added. A city's roster has hundreds of
 * thousands: they are kept as bytes outside the JavaScript heap, each with its length before it, and decoded when asked for.
 */
export class SharedTexts {
  private readonly blocks: Buffer[] = [];
  /** Block number times `blockBytes`, plus the place in the block. */
  private readonly places: number[] = [];
  private filled = blockBytes;

  add(text: string): void {
    const bytes = Buffer.byteLength(text);
    if (this.filled + lengthBytes + bytes > blockBytes) {
      this.blocks.push(Buffer.allocUnsafeSlow(Math.max(blockBytes, lengthBytes + bytes)));
      this.filled = 0;
    }
    const last = this.blocks.length - 1;
    this.places.push(last * blockBytes + this.filled);
    this.blocks[last]?.writeUInt32LE(bytes, this.filled);
    this.blocks[last]?.write(text, this.filled + lengthBytes);
    this.filled += lengthBytes + bytes;
  }

  /** Null for a number no text has. */
  at(index: number): string | null {
    const place = this.places[index];
    if (place === undefined) return null;
    const block = this.blocks[Math.floor(place / blockBytes)];
    const start = (place % blockBytes) + lengthBytes;
    return block?.toString('utf8', start, start + block.readUInt32LE(start - lengthBytes)) ?? null;
  }
}
