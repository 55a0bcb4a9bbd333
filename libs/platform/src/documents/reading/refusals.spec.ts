import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { plainXlsx, row, sheetXml, xlsxFile } from '../testing/xlsx-file';
import { refusalOf } from '../testing/upload';
import { zipFile } from '../testing/zip-file';

jest.setTimeout(30_000);

const good = plainXlsx([
  ['Mã', 'Họ tên'],
  ['1', 'An'],
]);
const sheetPart = 'xl/worksheets/sheet1.xml';
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(70_000),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(500),
  ]);
const withSheet = (content: string | Buffer, claimedSize?: number) =>
  xlsxFile({ sheets: [{ name: 'A', rows: '' }], parts: [{ name: sheetPart, content, claimedSize }] });
const cell = (reference: string, text: string) => `<c r="${reference}" t="str"><v>${text}</v></c>`;

describe('a file that is no table is refused by its content, whatever its name', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'documents.empty-file'],
    [
      'a workbook without a single value',
      xlsxFile({ sheets: [{ name: 'A', rows: '' }] }),
      'documents.empty-file',
    ],
    ['a text file of blank lines', '\n \n,,\n', 'documents.empty-file'],
    ['a PDF named .xlsx', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'documents.not-a-spreadsheet'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'documents.not-a-spreadsheet'],
    ['bytes of no known kind', Buffer.from([1, 2, 3, 0, 0, 7]), 'documents.not-a-spreadsheet'],
    [
      'a Word document',
      zipFile([{ name: 'word/document.xml', content: 'x' }]),
      'documents.not-a-spreadsheet',
    ],
    ['some other ZIP', zipFile([{ name: 'a.txt', content: 'x' }]), 'documents.not-a-spreadsheet'],
    [
      'a binary workbook (.xlsb)',
      zipFile([{ name: 'xl/workbook.bin', content: 'x' }]),
      'documents.not-a-spreadsheet',
    ],
    ['an old .xls', compound('Workbook'), 'documents.old-spreadsheet'],
    ['a very old .xls', Buffer.from('0908100000060500', 'hex'), 'documents.old-spreadsheet'],
    ['an old Word document', compound('WordDocument'), 'documents.not-a-spreadsheet'],
    ['a workbook with a password', compound('EncryptedPackage'), 'documents.encrypted-spreadsheet'],
    ['a web page named .xls', '<html><table><tr><td>1</td></tr></table></html>', 'documents.web-page'],
    [
      'text in an old Vietnamese encoding',
      Buffer.from([0x48, 0xe4, 0x20, 0x2c, 0xd2, 0x41]),
      'documents.unknown-encoding',
    ],
  ])('%s', async (_name, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(code);
  });

  it('reads the sound file beside them', async () => {
    expect(await refusalOf(good)).toBe('read');
  });
});

describe('a damaged workbook is refused', () => {
  const partOf = (name: string, flags: number) =>
    xlsxFile({ sheets: [{ name: 'A', rows: '' }], parts: [{ name, content: sheetXml(''), flags }] });

  it.each([
    ['cut off in the middle', good.subarray(0, good.length - 100), 'documents.broken-zip'],
    ['with a flipped byte in the packed sheet', flipped(good), 'documents.broken-zip'],
    ['with an encrypted part', partOf(sheetPart, 1), 'documents.encrypted-spreadsheet'],
    ['with an unclosed tag', withSheet('<worksheet><sheetData><row>'), 'documents.broken-xml'],
    [
      'with letters that are not UTF-8',
      withSheet(Buffer.from('<worksheet>\xc3\x28</worksheet>', 'latin1')),
      'documents.broken-xml',
    ],
    ['with tags nested without end', withSheet('<a>'.repeat(5000)), 'documents.broken-xml'],
    ['with one endless text', withSheet(`<worksheet>${'x'.repeat(3_000_000)}`), 'documents.broken-xml'],
    [
      'with one endless attribute',
      withSheet(`<worksheet a="${'x'.repeat(3_000_000)}`),
      'documents.broken-xml',
    ],
    ['with a document type', withSheet('<!DOCTYPE worksheet><worksheet/>'), 'documents.doctype-refused'],
    [
      'with an entity that reads a file of the server',
      withSheet('<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><w>&e;</w>'),
      'documents.doctype-refused',
    ],
    ['with an entity nobody declared', withSheet('<worksheet>&e;</worksheet>'), 'documents.broken-xml'],
    [
      'with a formula text longer than a cell',
      withSheet(sheetXml(row(cell('A1', 'x'.repeat(40_000))))),
      'documents.cell-too-long',
    ],
    ['with a value in column XFD', withSheet(sheetXml(row(cell('XFD1', 'x')))), 'documents.too-many-columns'],
  ])('%s', async (_name, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(code);
  });
});

describe('a ZIP bomb is refused after a bounded amount of work', () => {
  const blank = sheetXml('<row></row>'.repeat(600_000));
  const limits = { unpackedBytes: 4 * 1024 * 1024 };

  it('by the bytes really unpacked', async () => {
    expect(await refusalOf(withSheet(blank), { limits })).toBe('documents.unpacks-too-large');
  });

  it('also when the directory claims that it is small', async () => {
    expect(await refusalOf(withSheet(blank, 1000), { limits })).toBe('documents.unpacks-too-large');
  });

  it('by what all parts unpack to together', async () => {
    const texts = `<sst>${'<si><t>a</t></si>'.repeat(200_000)}</sst>`;
    const file = xlsxFile({
      sheets: [{ name: 'A', rows: row('<c><v>1</v></c>').repeat(60_000) }],
      parts: [{ name: 'xl/sharedStrings.xml', content: texts }],
    });
    expect(await refusalOf(file, { limits })).toBe('documents.unpacks-too-large');
    expect(await refusalOf(file)).toBe('read');
  });

  it('by its ratio', async () => {
    const rows = '<row></row>'.repeat(1_000_000);
    expect(await refusalOf(withSheet(sheetXml(rows)))).toBe('documents.suspicious-compression');
  });

  it('by the number of parts', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ name: `x${index}`, content: '' }));
    expect(await refusalOf(zipFile(many), { limits: { parts: 50 } })).toBe('documents.too-many-parts');
  });

  it('by its shared texts', async () => {
    const file = xlsxFile({
      sheets: [{ name: 'A', rows: '' }],
      sharedStrings: '<si><t>Đạt</t></si>'.repeat(2000),
    });
    expect(await refusalOf(file, { limits: { sharedTextCharacters: 10_000 } })).toBe(
      'documents.too-much-shared-text',
    );
  });
});

describe('a table over the limits is refused', () => {
  const limits = { fileBytes: 3000, rows: 2, columns: 3, cellCharacters: 10 };

  it.each([
    ['bytes, in XLSX', Buffer.alloc(4000, 65), 'documents.file-too-large'],
    ['rows, in XLSX', plainXlsx([['a'], ['b'], ['c']]), 'documents.too-many-rows'],
    ['rows, in CSV', 'a\nb\nc\n', 'documents.too-many-rows'],
    ['columns, in XLSX', plainXlsx([['1', '2', '3', '4']]), 'documents.too-many-columns'],
    ['columns, in CSV', '1,2,3,4\n', 'documents.too-many-columns'],
    ['a long cell, in CSV', 'abcdefghijklm,2\n', 'documents.cell-too-long'],
    ['a quote that is never closed', 'a,b\n"abc,d\n', 'documents.broken-csv'],
    ['an endless quoted cell', `a,b\n"${'x'.repeat(2000)}`, 'documents.cell-too-long'],
  ])('%s', async (_name, bytes, code) => {
    expect(await refusalOf(bytes, { limits })).toBe(code);
  });

  it('does not count blank columns and rows that only carry borders', async () => {
    const bordered = row(`${cell('A1', 'x')}<c r="XFD1" s="0"/>`) + '<row r="2" s="0"/>'.repeat(50);
    expect(await refusalOf(withSheet(sheetXml(bordered)), { limits })).toBe('read');
  });
});

it('leaves no copy of an upload behind, read or refused', async () => {
  const ours = `hoclieu-table-${process.pid}-`;
  const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith(ours)).length;
  const before = copies();
  await refusalOf(good);
  await refusalOf('%PDF-1.7');
  await refusalOf(good.subarray(0, 200));
  expect(copies()).toBe(before);
});

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const start = copy.indexOf(sheetPart) + sheetPart.length;
  for (let index = start; index < start + 20; index += 1) copy[index] = 255;
  return copy;
}
