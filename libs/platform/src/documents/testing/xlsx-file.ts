import { type ZipPart, zipFile } from './zip-file';

export type XlsxSheet = { name: string; rows: string; hidden?: boolean };

export type XlsxFile = {
  sheets: XlsxSheet[];
  sharedStrings?: string;
  styles?: string;
  workbookProperties?: string;
  /** Parts that replace or join the usual ones. */
  parts?: ZipPart[];
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An XLSX from hand-written sheet XML (`<row>…`), in the odd shapes that real generators produce. */
export function xlsxFile(file: XlsxFile): Buffer {
  const usual = usualParts(file);
  const own = file.parts ?? [];
  return zipFile([...usual.filter((part) => !own.some(({ name }) => name === part.name)), ...own]);
}

/** One sheet of plain inline texts. */
export function plainXlsx(rows: string[][]): Buffer {
  return xlsxFile({
    sheets: [{ name: 'Trang 1', rows: rows.map((cells) => row(cells.map(inline).join(''))).join('') }],
  });
}

export function row(cells: string, attributes = ''): string {
  return `<row ${attributes}>${cells}</row>`;
}

export function inline(text: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

export function sheetXml(rows: string): string {
  return `${declaration}<worksheet ${main}><dimension ref="A1:B2"/><sheetData>${rows}</sheetData></worksheet>`;
}

function usualParts({ sheets, sharedStrings, styles, workbookProperties = '' }: XlsxFile): ZipPart[] {
  const entries = sheets.map(
    (sheet, index) =>
      `<sheet name="${sheet.name}" sheetId="${index + 1}" ${sheet.hidden ? 'state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  targets.push(
    relation('rIdS', 'styles', 'styles.xml'),
    relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml'),
  );
  const workbook = `<workbook ${main} xmlns:r="${relations}">${workbookProperties}<sheets>${entries.join('')}</sheets></workbook>`;
  return [
    { name: '[Content_Types].xml', content: `${declaration}<Types/>` },
    { name: '_rels/.rels', content: relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    { name: 'xl/workbook.xml', content: declaration + workbook },
    { name: 'xl/_rels/workbook.xml.rels', content: relationsXml(targets) },
    { name: 'xl/styles.xml', content: `<styleSheet ${main}>${styles ?? ''}</styleSheet>` },
    { name: 'xl/sharedStrings.xml', content: `<sst ${main}>${sharedStrings ?? ''}</sst>` },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheetXml(sheet.rows),
    })),
  ];
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
}

function relationsXml(entries: string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}
