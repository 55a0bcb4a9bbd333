import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { AdministrativeDocument } from './administrative-document.types';
import { balanced, lengthOf, noBorders, paragraph, placing, rule, sizes, twips } from './typography';

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';
/** Ems of the motto in bold Times New Roman: its rule is exactly as long as the line. */
const mottoEms = 12.197;
const nationWidth = twips(93);

/** Ô 1–4 of the decree's layout: issuer and number on the left, national name, place and date on the right. */
export function letterhead(document: AdministrativeDocument, textWidth: number): Table {
  const right = Math.max(nationWidth, Math.round(textWidth * 0.56));
  const left = textWidth - right;
  const rows: [Paragraph[], Paragraph[]][] = [
    [issuerLines(document, left), nationLines(right)],
    [numberLines(document), [placeAndDate(document)]],
  ];
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [left, right],
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: noBorders.top, insideVertical: noBorders.top },
    rows: rows.map(
      ([leftLines, rightLines]) =>
        new TableRow({
          cantSplit: true,
          children: [new TableCell(placing(left, leftLines)), new TableCell(placing(right, rightLines))],
        }),
    ),
  });
}

/** `Số: 05/BC-THCSSH`: a number below ten gets a 0; dots where it is still to be given. */
export function numberLine(number: number | null, symbol: string): string {
  return `Số: ${number === null ? '……' : String(number).padStart(2, '0')}/${symbol}`;
}

/** `Phường X, ngày 05 tháng 01 năm 2027`: days below ten and the months 1 and 2 get a 0. */
export function dateLine(place: string, date: string | null): string {
  if (!date) return `${place}, ngày …… tháng …… năm ……`;
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const shownMonth = Number(month) <= 2 ? month : String(Number(month));
  return `${place}, ngày ${day} tháng ${shownMonth} năm ${year}`;
}

function issuerLines({ parentAgency, issuer }: AdministrativeDocument, width: number): Paragraph[] {
  const names = linesOf(issuer, width);
  const longest = Math.max(...names.map((name) => lengthOf(name, sizes.issuer)));
  return [
    ...linesOf(parentAgency ?? '', width).map((name) =>
      paragraph(name, { size: sizes.issuer, align: 'center' }),
    ),
    ...names.map((name) => paragraph(name, { size: sizes.issuer, bold: true, align: 'center' })),
    rule(Math.round(longest * 0.4), width),
  ];
}

function linesOf(name: string, width: number): string[] {
  if (name === '') return [];
  const lines = name.toLocaleUpperCase('vi').split('\n');
  return lines.flatMap((line) => balanced(line, sizes.issuer, width));
}

function nationLines(width: number): Paragraph[] {
  return [
    paragraph(nation, { size: sizes.nation, bold: true, align: 'center' }),
    paragraph(motto, { size: sizes.motto, bold: true, align: 'center' }),
    rule(Math.round(mottoEms * sizes.motto * 10), width),
  ];
}

function numberLines({ number, symbol, title, abstract }: AdministrativeDocument): Paragraph[] {
  const line = paragraph(numberLine(number, symbol), { size: sizes.number, align: 'center', before: 6 });
  return title === null
    ? [line, paragraph(`V/v ${abstract}`, { size: sizes.label, align: 'center', before: 6 })]
    : [line];
}

function placeAndDate({ place, date }: AdministrativeDocument): Paragraph {
  return paragraph(dateLine(place, date), { size: sizes.number, italic: true, align: 'center', before: 6 });
}
