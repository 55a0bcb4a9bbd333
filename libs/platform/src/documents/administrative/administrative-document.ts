import { Document, Header, PageNumber, PageOrientation, Packer, Paragraph, type Table, TextRun } from 'docx';
import { packingTime, setPackingTime } from '../writing/packing-time';
import type { AdministrativeDocument } from './administrative-document.types';
import { baseLines, bodyBlocks } from './body-blocks';
import { coreProperties } from './core-properties';
import { letterhead } from './letterhead';
import { signatures } from './signatures';
import { alignments, lengthOf, paragraph, rule, sizes, twips } from './typography';

/** Millimetres: top and bottom 20–25, left 30–35, right 15–20. */
const margins = { top: 20, bottom: 20, left: 30, right: 15 };
const paper = { short: 210, long: 297 };

/**
 * A DOCX in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I, ready to be numbered, signed and sealed. It carries the
 * document's date and no other, so that the same document is the same bytes whenever it is asked for.
 */
export async function administrativeDocument(document: AdministrativeDocument): Promise<Buffer> {
  const width = document.landscape ? paper.long : paper.short;
  const textWidth = twips(width - margins.left - margins.right);
  const content: (Paragraph | Table)[] = [
    letterhead(document, textWidth),
    ...heading(document, textWidth),
    ...addressees(document.addressees ?? []),
    ...baseLines(document.bases ?? []),
    ...bodyBlocks(document.body, textWidth),
    ...signatures(document, textWidth),
  ];
  const packed = await Packer.toBuffer(
    new Document({
      styles: {
        default: {
          document: { run: { font: 'Times New Roman', size: sizes.body, language: { value: 'vi-VN' } } },
        },
      },
      sections: [
        {
          properties: pageProperties(document.landscape ?? false),
          headers: pageNumbers(),
          children: content,
        },
      ],
    }),
    undefined,
    [{ path: 'docProps/core.xml', data: coreProperties(document) }],
  );
  return setPackingTime(packed, packingTime(document.date));
}

/** Ô 5a: kind of document and abstract, with a rule under them; a letter has its abstract under the number. */
function heading({ title, abstract }: AdministrativeDocument, textWidth: number): Paragraph[] {
  if (title === null) return [paragraph('', { after: 6 })];
  const lastLine = abstract.split('\n').at(-1) ?? '';
  const length = Math.min(lengthOf(lastLine, sizes.body), Math.round(textWidth * 0.75));
  return [
    paragraph(title.toLocaleUpperCase('vi'), { bold: true, align: 'center', before: 18, keepNext: true }),
    paragraph(abstract, { bold: true, align: 'center', keepNext: true }),
    rule(Math.round(length * 0.4), textWidth),
    paragraph('', { size: 12, after: 6 }),
  ];
}

function addressees(names: string[]): Paragraph[] {
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length === 0) return [paragraph(`Kính gửi: ${only}`, { align: 'center', after: 12 })];
  const lines = names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`);
  return [paragraph(['Kính gửi:', ...lines].join('\n'), { align: 'center', after: 12 })];
}

function pageProperties(landscape: boolean) {
  return {
    titlePage: true,
    page: {
      size: {
        width: twips(paper.short),
        height: twips(paper.long),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(margins.top),
        bottom: twips(margins.bottom),
        left: twips(margins.left),
        right: twips(margins.right),
        header: twips(10),
        footer: twips(10),
      },
    },
  };
}

/** Arabic numbers centred in the top margin, none on the first page. */
function pageNumbers() {
  const number = new Paragraph({
    alignment: alignments.center,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.motto })],
  });
  return {
    default: new Header({ children: [number] }),
    first: new Header({ children: [new Paragraph({})] }),
  };
}
