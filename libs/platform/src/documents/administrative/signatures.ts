import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { AdministrativeDocument, Signer } from './administrative-document.types';
import { unmarked } from './body-blocks';
import { noBorders, paragraph, placing, sizes } from './typography';

/** Room in points for the signature and the seal. */
const signingRoom = 84;

/** Ô 7 and 9: recipients beside the one signer; two signers stand side by side with the recipients under them. */
export function signatures(document: AdministrativeDocument, textWidth: number): (Paragraph | Table)[] {
  const [first, second] = document.signers;
  const half = Math.round(textWidth / 2);
  const recipients = recipientLines(document.recipients);
  const space = paragraph('', { size: 16, keepNext: true });
  if (!second) return [space, sideBySide(recipients, signerLines(first), half)];
  return [
    space,
    sideBySide(signerLines(first), signerLines(second), half),
    paragraph('', { size: 16 }),
    ...recipients,
  ];
}

/** Each line ends with a semicolon, the archive's with a full stop. */
export function recipientTexts(recipients: string[]): string[] {
  return recipients.map((name, index) => `- ${unmarked(name)}${index === recipients.length - 1 ? '.' : ';'}`);
}

function recipientLines(recipients: string[]): Paragraph[] {
  if (recipients.length === 0) return [];
  return [
    paragraph('Nơi nhận:', { size: sizes.label, bold: true, italic: true }),
    ...recipientTexts(recipients).map((text) => paragraph(text, { size: sizes.recipients })),
  ];
}

function signerLines({ authority, name }: Signer): Paragraph[] {
  return [
    paragraph(authority, { bold: true, align: 'center', keepNext: true }),
    paragraph(name ?? '', { bold: true, align: 'center', before: signingRoom }),
  ];
}

function sideBySide(left: Paragraph[], right: Paragraph[], half: number): Table {
  return new Table({
    width: { size: half * 2, type: WidthType.DXA },
    columnWidths: [half, half],
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: noBorders.top, insideVertical: noBorders.top },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [new TableCell(placing(half, left)), new TableCell(placing(half, right))],
      }),
    ],
  });
}
