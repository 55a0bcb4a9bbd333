import { crc32 } from 'node:zlib';

/** Small files of each kind, real enough to be told by their content. */
export function aPdf(words = 'Lực và chuyển động'): Buffer {
  return Buffer.from(`%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n% ${words}\ntrailer<</Root 1 0 R>>\n%%EOF`);
}

export function aPng(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
}

export function anMp4(bytes = 4096): Buffer {
  const box = Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex');
  return Buffer.concat([box, Buffer.alloc(bytes, 7)]);
}

/** WebVTT. */
export function someCaptions(): Buffer {
  return Buffer.from('WEBVTT\n\n00:01.000 --> 00:04.000\nHôm nay ta học phân số.\n');
}

export function anXlsx(): Buffer {
  return aZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });
}

/** A ZIP with stored entries; `claims` lets an entry lie about its unpacked size. */
export function aZip(entries: Record<string, string>, claims: Record<string, number> = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const local = Buffer.concat([
      Buffer.from('504b0304', 'hex'),
      header(name, content),
      Buffer.from(name),
      content,
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const listed = header(name, content, claims[name]);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), listed, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}

/** Method 8 when a size is claimed, because stored entries may not differ in size. */
function header(name: string, content: Buffer, claimed?: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(claimed === undefined ? 0 : 8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(claimed ?? content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}
