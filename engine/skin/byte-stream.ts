/** 64 bits as 16 hex digits: two FNV-1a runs with different offsets. It names the content and finds damage; it is no signature. */
export function hashOf(bytes: Uint8Array): string {
  let a = 0x811c9dc5,
    b = 0x01000193;
  for (let i = 0; i < bytes.length; i++) {
    a = Math.imul(a ^ bytes[i]!, 0x01000193);
    b = Math.imul(b ^ bytes[i]!, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Bytes of one of our files as they are written: counts and gaps as unsigned LEB128, signed ones zigzag. */
export class ByteWriter {
  readonly bytes: number[] = [];
  varint(value: number): void {
    for (; value > 127; value = Math.floor(value / 128)) this.bytes.push((value & 127) | 128);
    this.bytes.push(value);
  }
  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }
  /** Values in steps, each as its difference from the one before. */
  differences(values: Float32Array, steps: number): void {
    let last = 0;
    for (const value of values) {
      const whole = Math.round(value * steps);
      this.signed(whole - last);
      last = whole;
    }
  }
}

/** Reads what ByteWriter wrote. Throws an Error that begins with the name of the file when it ends too soon or a number is too long. */
export class ByteReader {
  private at = 0;
  constructor(
    private readonly bytes: Uint8Array,
    private readonly file: string,
  ) {}
  byte(): number {
    if (this.at >= this.bytes.length) throw new Error(`${this.file}: the file is cut short`);
    return this.bytes[this.at++]!;
  }
  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const next = this.byte();
      value += (next & 127) * scale;
      if (next < 128) return value;
      if (scale > 2 ** 28) throw new Error(`${this.file}: a number is too long`);
    }
  }
  signed(): number {
    const value = this.varint();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }
  differences(count: number, steps: number): Float32Array {
    const values = new Float32Array(count);
    let whole = 0;
    for (let k = 0; k < count; k++) {
      whole += this.signed();
      values[k] = whole / steps;
    }
    return values;
  }
  get ended(): boolean {
    return this.at === this.bytes.length;
  }
}
