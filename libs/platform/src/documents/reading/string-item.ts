import { tidyText } from './cell-values';

/** Gathers `<t>` of a string item, be it plain, in rich text runs, or inline in a cell. */
export class StringItem {
  private pieces: string[] = [];
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === 't') this.inText = true;
    else if (name === 'rPh') this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
  }

  add(piece: string): void {
    if (this.inText && !this.inPhonetic) this.pieces.push(piece);
  }

  take(): string {
    const whole = this.pieces.join('');
    this.pieces = [];
    return tidyText(unescaped(whole));
  }
}

/** OOXML writes control characters as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
