import { fromBufferPromise } from 'yauzl';
import { text } from 'node:stream/consumers';
import { administrativeDocument } from './administrative-document';
import type { AdministrativeDocument } from './administrative-document.types';
import { dateLine, numberLine } from './letterhead';
import { recipientTexts } from './signatures';

const report: AdministrativeDocument = {
  parentAgency: 'Ủy ban nhân dân phường Võ Trường Toản',
  issuer: 'Trường THCS Sen Hồng',
  number: 5,
  symbol: 'BC-THCSSH',
  place: 'Phường Võ Trường Toản',
  date: '2027-01-05',
  title: 'Báo cáo',
  abstract: 'Tỉ lệ dạy học trực tuyến',
  bases: ['Căn cứ Thông tư số 09/2021/TT-BGDĐT;', 'Căn cứ Kế hoạch năm học 2026-2027'],
  body: [
    { kind: 'heading', text: 'I. KẾT QUẢ' },
    { kind: 'list', items: ['Học kì I', 'Học kì II'], marks: 'letter' },
    {
      kind: 'table',
      columns: [
        { header: 'Môn', width: 3 },
        { header: 'Tỉ lệ', width: 1, align: 'right' },
      ],
      rows: [['Toán <6> & 7', '12,5%']],
    },
    { kind: 'paragraph', text: 'Trên đây là báo cáo của nhà trường.' },
  ],
  signers: [{ authority: 'KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG', name: 'Trần Thị Bình' }],
  recipients: ['Sở GDĐT (để báo cáo)', 'Lưu: VT, TCM'],
};

async function partsOf(document: AdministrativeDocument) {
  const zip = await fromBufferPromise(await administrativeDocument(document), { lazyEntries: true });
  const parts: Record<string, string> = {};
  for await (const entry of zip.eachEntry())
    parts[entry.fileName] = await text(await zip.openReadStreamPromise(entry));
  return parts;
}

async function linesOf(document: AdministrativeDocument): Promise<string[]> {
  const { 'word/document.xml': xml = '' } = await partsOf(document);
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  return paragraphs.map((one) => one.replaceAll('<w:br/>', ' ').replace(/<[^>]+>/g, '')).filter(Boolean);
}

it('a report carries every part of the decree in its order', async () => {
  expect(await linesOf(report)).toEqual([
    'ỦY BAN NHÂN DÂN PHƯỜNG',
    'VÕ TRƯỜNG TOẢN',
    'TRƯỜNG THCS SEN HỒNG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 05/BC-THCSSH',
    'Phường Võ Trường Toản, ngày 05 tháng 01 năm 2027',
    'BÁO CÁO',
    'Tỉ lệ dạy học trực tuyến',
    'Căn cứ Thông tư số 09/2021/TT-BGDĐT;',
    'Căn cứ Kế hoạch năm học 2026-2027.',
    'I. KẾT QUẢ',
    'a) Học kì I',
    'b) Học kì II',
    'Môn',
    'Tỉ lệ',
    'Toán &lt;6&gt; &amp; 7',
    '12,5%',
    'Trên đây là báo cáo của nhà trường./.',
    'Nơi nhận:',
    '- Sở GDĐT (để báo cáo);',
    '- Lưu: VT, TCM.',
    'KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG',
    'Trần Thị Bình',
  ]);
});

it('the page is A4 with the margins of the decree, numbered at the top but not on the first page', async () => {
  const parts = await partsOf(report);
  const xml = parts['word/document.xml'] ?? '';
  const millimetres = (name: string) =>
    Math.round((Number(new RegExp(`<w:pgMar[^>]*w:${name}="(\\d+)"`).exec(xml)?.[1]) * 25.4) / 1440);
  expect(['top', 'bottom', 'left', 'right'].map(millimetres)).toEqual([20, 20, 30, 15]);
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(xml).toContain('<w:titlePg/>');
  expect(parts['word/styles.xml']).toContain('Times New Roman');
  const headers = Object.entries(parts).filter(([name]) => /^word\/header\d\.xml$/.test(name));
  expect(headers.filter(([, header]) => header.includes('PAGE'))).toHaveLength(1);
});

it('a table repeats its header and splits no row', async () => {
  const { 'word/document.xml': xml = '' } = await partsOf(report);
  const table = /<w:tbl>(?:(?!<w:tbl>).)*Môn.*?<\/w:tbl>/s.exec(xml)?.[0] ?? '';
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(2);
});

it('a wide table lies on a landscape page', async () => {
  const { 'word/document.xml': xml = '' } = await partsOf({ ...report, landscape: true });
  expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
});

it('minutes are signed by the secretary and the chair', async () => {
  const lines = await linesOf({
    ...report,
    title: 'Biên bản',
    signers: [
      { authority: 'THƯ KÝ', name: 'Lê An' },
      { authority: 'CHỦ TỌA', name: null },
    ],
  });
  expect(lines.slice(-6)).toEqual([
    'THƯ KÝ',
    'Lê An',
    'CHỦ TỌA',
    'Nơi nhận:',
    '- Sở GDĐT (để báo cáo);',
    '- Lưu: VT, TCM.',
  ]);
});

it('a letter has its subject under the number and names whom it addresses', async () => {
  const lines = await linesOf({ ...report, title: null, addressees: ['Sở Giáo dục và Đào tạo'], bases: [] });
  expect(lines).toContain('V/v Tỉ lệ dạy học trực tuyến');
  expect(lines).toContain('Kính gửi: Sở Giáo dục và Đào tạo');
});

it.each([
  ['2027-01-05', 'ngày 05 tháng 01 năm 2027'],
  ['2027-02-15', 'ngày 15 tháng 02 năm 2027'],
  ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
  ['2026-11-22', 'ngày 22 tháng 11 năm 2026'],
  [null, 'ngày …… tháng …… năm ……'],
])('the date %s is written %s', (date, written) => expect(dateLine('Huế', date)).toBe(`Huế, ${written}`));

it.each([
  [5, 'Số: 05/BC-A'],
  [112, 'Số: 112/BC-A'],
  [null, 'Số: ……/BC-A'],
])('the number %s is written %s', (number, written) => expect(numberLine(number, 'BC-A')).toBe(written));

it('recipients end with semicolons, the archive with a full stop', () => {
  expect(recipientTexts(['Như trên;', 'Lưu: VT'])).toEqual(['- Như trên;', '- Lưu: VT.']);
});

it('a text ends with ./. once, also after a list or a table', async () => {
  const [list, table] = [report.body[1]!, report.body[2]!];
  expect(await linesOf({ ...report, body: [list] })).toContain('b) Học kì II./.');
  expect(await linesOf({ ...report, body: [table] })).toContain('./.');
  expect(await linesOf({ ...report, body: [{ kind: 'paragraph', text: 'Hết./.' }] })).toContain('Hết./.');
});

it.each(['2027-01-05', null])('dated %s it is the same bytes whenever it is asked for', async (date) => {
  const first = await administrativeDocument({ ...report, date });
  jest.useFakeTimers({ now: Date.UTC(2030, 0, 1), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  const second = await administrativeDocument({ ...report, date });
  jest.useRealTimers();
  expect(second.equals(first)).toBe(true);
});

it('says in its properties what it is, who issued it and on which day', async () => {
  const { 'docProps/core.xml': core } = await partsOf({ ...report, abstract: 'Toán < Văn & Sử' });
  expect(core).toContain('<dc:title>Báo cáo Toán &lt; Văn &amp; Sử</dc:title>');
  expect(core).toContain('<dc:creator>Trường THCS Sen Hồng</dc:creator>');
  expect(core).toContain('2027-01-05T05:00:00Z</dcterms:created>');
});
