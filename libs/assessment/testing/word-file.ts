import { Readable } from 'node:stream';
import { zipFile } from '@hoclieu/platform/documents/testing';
import type { ReadQuestion, ReadQuestions } from '../src/formats/exchanged-question';
import { readWord } from '../src/formats/word/word-reader';

type Parts = Record<string, string | Buffer>;

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** A smallest DOCX around a body; further parts as they are. */
export function wordFile(body: string[], parts: Parts = {}): Buffer {
  const all: Parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'word/document.xml': `<w:document ${names}><w:body>${body.join('')}</w:body></w:document>`,
    ...parts,
  };
  return zipFile(Object.entries(all).map(([name, content]) => ({ name, content })));
}

/** A run; `look` is Word's own property names: `b`, `u`, `color:FF0000`. */
export function run(text: string, look = ''): string {
  const properties = look
    .split(' ')
    .filter(Boolean)
    .map((each) => {
      const [name = '', value] = each.split(':');
      return `<w:${name}${value ? ` w:${name === 'shd' ? 'fill' : 'val'}="${value}"` : name === 'u' ? ' w:val="single"' : ''}/>`;
    });
  const inner = text
    .split('\t')
    .map(
      (piece) => `<w:t xml:space="preserve">${piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t>`,
    );
  return `<w:r><w:rPr>${properties.join('')}</w:rPr>${inner.join('<w:tab/>')}</w:r>`;
}

/** A paragraph of runs and plain text; text between `__` is underlined. */
export function paragraph(...content: string[]): string {
  return `<w:p>${content.map((each) => (each.startsWith('<') ? each : marked(each))).join('')}</w:p>`;
}

function marked(text: string): string {
  return text
    .split('__')
    .map((piece, at) => (piece ? run(piece, at % 2 === 1 ? 'u' : '') : ''))
    .join('');
}

export function listed(list: number, level: number, ...content: string[]): string {
  const properties = `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
  return paragraph(...content).replace('<w:p>', `<w:p>${properties}`);
}

export function table(...rows: string[][]): string {
  const cell = (text: string) => `<w:tc>${text.startsWith('<w:p>') ? text : paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

export function math(inner: string): string {
  return `<m:oMath>${inner}</m:oMath>`;
}

export const mr = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;

export function read(body: string[], parts: Parts = {}): Promise<ReadQuestions> {
  return readWord(Readable.from([wordFile(body, parts)]), 'de-kiem-tra.docx');
}

/** Every paragraph as one text, read. */
export async function questionsIn(...lines: string[]): Promise<ReadQuestion[]> {
  const { questions } = await read(lines.map((line) => (line.startsWith('<w:') ? line : paragraph(line))));
  return questions;
}

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Two questions: one with a picture, one without a right option. */
export function anIllustratedFile(): Buffer {
  const picture =
    '<w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="952500"/><a:blip r:embed="rId7"/></wp:inline></w:drawing></w:r>';
  const relation = '<Relationship Id="rId7" Type="image" Target="media/image1.png"/>';
  const lines = ['Đáp án: Tam giác', 'Câu 2. Hình vuông có mấy cạnh?', 'A. 3\tB. 4'];
  return wordFile([paragraph('Câu 1. Hình nào? ', picture), ...lines.map((line) => paragraph(line))], {
    'word/_rels/document.xml.rels': `<Relationships>${relation}</Relationships>`,
    'word/media/image1.png': Buffer.from(onePixel, 'base64'),
  });
}
