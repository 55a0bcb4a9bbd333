import { Workbook } from 'exceljs';
import { listSheets, readSmallTable } from './read-table';
import { rowsOf, upload } from '../testing/upload';
import { inline, row, xlsxFile } from '../testing/xlsx-file';

const oneSheet = (rows: string, more = {}) => xlsxFile({ sheets: [{ name: 'A', rows }], ...more });
const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0.0&quot;đ&quot;"/>' +
  '<numFmt numFmtId="166" formatCode="[$-42A]dd/mm/yyyy hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs>';

describe('cells of an XLSX become the text a person sees', () => {
  it.each([
    ['a shared text', '<c t="s"><v>0</v></c>', 'Nguyễn An'],
    ['rich text with a phonetic hint', '<c t="s"><v>1</v></c>', 'Lực và chuyển động'],
    ['an inline text', inline('  Lớp 6A  '), 'Lớp 6A'],
    ['decomposed letters', inline('Nguyễn'.normalize('NFD')), 'Nguyễn'],
    ['an escaped line break', inline('Họ_x000D_\ntên'), 'Họ\ntên'],
    ['a formula with its last text', '<c t="str"><f>A1&amp;B1</f><v>6A1</v></c>', '6A1'],
    ['a formula with its last number', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['a formula never computed', '<c><f>1+1</f></c>', undefined],
    ['a number with a rounding error', '<c><v>0.30000000000000004</v></c>', '0.3'],
    ['a twelve-digit number', '<c><v>7.9201012345E10</v></c>', '79201012345'],
    ['a date by a format of its own', '<c s="1"><v>41000</v></c>', '2012-04-01'],
    ['a date by a built-in format', '<c s="3"><v>41000</v></c>', '2012-04-01'],
    ['a date with a time', '<c s="4"><v>41000.5</v></c>', '2012-04-01T12:00'],
    ['a time', '<c s="5"><v>0.3125</v></c>', '07:30'],
    ['money is no date', '<c s="2"><v>41000</v></c>', '41000'],
    ['an ISO date', '<c t="d"><v>2012-04-01T00:00:00</v></c>', '2012-04-01'],
    ['yes', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a shared text that is not there', '<c t="s"><v>99</v></c>', undefined],
  ])('%s', async (_name, cell, text) => {
    const sharedStrings =
      '<si><t>Nguyễn An</t></si><si><r><rPr><b/></rPr><t>Lực </t></r><r><t>và chuyển động</t></r><rPh><t>phonetic</t></rPh></si>';
    const [cells] = await rowsOf(oneSheet(row(cell) + row(inline('cuối')), { styles, sharedStrings }));
    expect(cells?.[0]).toBe(text ?? 'cuối');
  });

  it('counts days from 1904 when the workbook says so', async () => {
    const workbookProperties = '<workbookPr date1904="1"/>';
    expect(await rowsOf(oneSheet(row('<c s="3"><v>39538</v></c>'), { styles, workbookProperties }))).toEqual([
      ['2012-04-01'],
    ]);
  });
});

describe('rows of an XLSX', () => {
  it('keep their number in the file and the place of their cells, whatever the dimension says', async () => {
    const rows =
      row('<c r="C3" t="str"><v>giữa</v></c>', 'r="3"') +
      row('<c r="A7"/>', 'r="7"') +
      row(inline('cuối') + inline('B'), 'r="9"');
    const found = await readSmallTable(upload(oneSheet(rows)), 'a.xlsx', 10);
    expect(found).toEqual([
      { sheet: 'A', row: 3, cells: ['', '', 'giữa'] },
      { sheet: 'A', row: 9, cells: ['cuối', 'B'] },
    ]);
  });

  it('come from generators that prefix every tag and name the workbook otherwise', async () => {
    const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const link = (type: string, target: string) =>
      `<Relationships><Relationship Id="r1" Type="${types}/${type}" Target="${target}"/></Relationships>`;
    const file = xlsxFile({
      sheets: [],
      parts: [
        { name: '_rels/.rels', content: link('officeDocument', '/xl/workbook2.xml') },
        {
          name: 'xl/workbook2.xml',
          content:
            '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="HS" r:id="r1"/></x:sheets></x:workbook>',
        },
        { name: 'xl/_rels/workbook2.xml.rels', content: link('worksheet', 'Sheets/One.xml') },
        {
          name: 'xl/sheets/one.xml',
          content:
            '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        },
      ],
    });
    expect(await rowsOf(file)).toEqual([['5']]);
  });

  it('of merged cells stand in the first cell', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('HS');
    sheet.mergeCells('A1:C1');
    sheet.getCell('A1').value = 'DANH SÁCH HỌC SINH';
    sheet.getRow(2).values = ['An', new Date(Date.UTC(2012, 3, 1)), { formula: 'B2', result: 'x' }];
    sheet.getCell('B2').numFmt = 'dd/mm/yyyy';
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    const [title, data] = await rowsOf(bytes);
    expect(title?.[0]).toBe('DANH SÁCH HỌC SINH');
    expect(data).toEqual(['An', '2012-04-01', 'x']);
  });
});

describe('of a workbook with many sheets', () => {
  const file = xlsxFile({
    sheets: [
      { name: 'Ẩn', rows: row(inline('ẩn')), hidden: true },
      { name: 'C1-HocSinh', rows: row(inline('học sinh')) },
      { name: 'Danh mục Dân tộc', rows: row(inline('Kinh')) },
    ],
  });

  it('the first visible one is read', async () => {
    expect(await rowsOf(file)).toEqual([['học sinh']]);
  });

  it('all visible ones are read on request', async () => {
    expect(await rowsOf(file, { sheet: 'all' })).toEqual([['học sinh'], ['Kinh']]);
  });

  it('one is read by its name, marks or not, also a hidden one', async () => {
    expect(await rowsOf(file, { sheet: { named: 'danh muc dan toc' } })).toEqual([['Kinh']]);
    expect(await rowsOf(file, { sheet: { named: 'ẩn' } })).toEqual([['ẩn']]);
  });

  it('a wrong name is refused with the right ones', async () => {
    await expect(rowsOf(file, { sheet: { named: 'GV' } })).rejects.toMatchObject({
      code: 'documents.no-such-sheet',
      details: { sheet: 'GV', available: ['C1-HocSinh', 'Danh mục Dân tộc'] },
    });
  });

  it('the names are listed to choose from', async () => {
    expect(await listSheets(upload(file), 'a.xlsx')).toEqual([
      { name: 'Ẩn', hidden: true },
      { name: 'C1-HocSinh', hidden: false },
      { name: 'Danh mục Dân tộc', hidden: false },
    ]);
  });
});
