import { deflateSync } from 'node:zlib';

/** A small page as PDF with the lesson's name; plain letters, since the built-in fonts know no Vietnamese marks. */
export function lessonPdf(title: string): Buffer {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\x20-\x7e]/g, ' ');
  const words = plain.replace(/[()\\]/g, ' ').slice(0, 70);
  const content = `BT /F1 22 Tf 60 760 Td (Hoc lieu so) Tj 0 -40 Td /F1 14 Tf (${words}) Tj ET`;
  const stream = deflateSync(Buffer.from(content));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    null,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  for (const [i, object] of objects.entries()) {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0));
    const head = `${i + 1} 0 obj\n`;
    if (object !== null) parts.push(Buffer.from(`${head}${object}\nendobj\n`));
    else
      parts.push(
        Buffer.from(`${head}<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
        stream,
        Buffer.from('\nendstream\nendobj\n'),
      );
  }
  const start = parts.reduce((sum, part) => sum + part.length, 0);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
