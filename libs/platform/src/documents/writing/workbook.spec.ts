import { createHash, randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Workbook } from 'exceljs';
import { readSmallTable } from '../reading/read-table';
import { upload } from '../testing/upload';
import { fitSheetName } from './sheet-name';
import type { WrittenColumn, WrittenRow, WrittenRows } from './table-cells';
import { workbookBuffer, writeWorkbook } from './workbook';

const columns: WrittenColumn[] = [
  { header: 'Họ tên', key: 'name', width: 30, kind: 'text' },
  { header: 'Ngày sinh', key: 'born', kind: 'date' },
  { header: 'Số tiết', key: 'periods', kind: 'integer' },
  { header: 'Điểm', key: 'mark', kind: 'decimal' },
  { header: 'Tỉ lệ', key: 'share', kind: 'percent', digits: 2 },
];
const an = { name: 'Nguyễn An', born: '2012-04-01', periods: 140, mark: 8.5, share: 0.1234 };

const realTimers = ['nextTick', 'queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout'] as const;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function opened(bytes: Buffer) {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

describe('a written workbook', () => {
  it('reads back as what was written, below its title', async () => {
    const bytes = await workbookBuffer({
      sheets: [
        {
          name: 'Lớp 6A',
          title: ['DANH SÁCH', 'Lớp 6A'],
          columns,
          rows: [an],
          totals: [{ name: 'Cộng', periods: 140 }],
          notes: ['Ghi chú'],
        },
      ],
    });
    const rows = await readSmallTable(upload(bytes), 'a.xlsx', 20);
    expect(rows.map(({ row, cells }) => [row, cells.slice(0, 5)])).toEqual([
      [1, ['DANH SÁCH']],
      [2, ['Lớp 6A']],
      [4, ['Họ tên', 'Ngày sinh', 'Số tiết', 'Điểm', 'Tỉ lệ']],
      [5, ['Nguyễn An', '2012-04-01', '140', '8.5', '0.1234']],
      [6, ['Cộng', '', '140']],
      [8, ['Ghi chú']],
    ]);
  });

  it('holds real dates and numbers, a frozen and filtered header, and prints on A4', async () => {
    const workbook = await opened(
      await workbookBuffer({ sheets: [{ name: 'A', title: ['T'], columns, rows: [an, an] }] }),
    );
    const sheet = workbook.worksheets[0]!;
    const [, , born, periods, mark, share] = [0, 1, 2, 3, 4, 5].map((column) =>
      sheet.getRow(4).getCell(column || 1),
    );
    expect(born).toMatchObject({ value: new Date(Date.UTC(2012, 3, 1)), numFmt: 'dd/mm/yyyy' });
    expect(periods).toMatchObject({ value: 140, numFmt: '#,##0' });
    expect(mark).toMatchObject({ value: 8.5, numFmt: '#,##0.0' });
    expect(share).toMatchObject({ value: 0.1234, numFmt: '0.00%' });
    expect(sheet.getRow(3).getCell(1).font.bold).toBe(true);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(sheet.autoFilter).toBe('A3:E5');
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '3:3',
    });
  });

  it.each(['=1+1', '+84901', '-cmd', '@SUM(A1)', '\t=1', '\r=1'])(
    'keeps %j a text that is never run',
    async (name) => {
      const workbook = await opened(
        await workbookBuffer({ sheets: [{ name: 'A', columns, rows: [{ name }] }] }),
      );
      const cell = workbook.worksheets[0]!.getRow(2).getCell(1);
      expect(cell.formula).toBeUndefined();
      expect(typeof cell.value).toBe('string');
      expect(cell.numFmt).toBe('@');
    },
  );

  it('opens although a text holds characters XML forbids or is too long', async () => {
    const rows = [{ name: 'An\u0000\u0008\ud800' }, { name: 'x'.repeat(40_000) }, { born: '30/02/2012' }];
    const read = await readSmallTable(
      upload(await workbookBuffer({ sheets: [{ name: 'A', columns, rows }] })),
      'a.xlsx',
      9,
    );
    expect(read.map((row) => row.cells.join('').length)).toEqual([31, 3, 32_767, 10]);
  });

  it('with a date of its own is the same bytes in another hour, however its rows arrive', async () => {
    const rows = Array.from({ length: 600 }, (_, index) => ({ ...an, periods: index }));
    async function* slowly(): AsyncGenerator<WrittenRow> {
      for (const row of rows) {
        if (row.periods % 97 === 0) await pause(3);
        yield row;
      }
    }
    const write = (sheetRows: WrittenRows) =>
      workbookBuffer({ sheets: [{ name: 'A', columns, rows: sheetRows }], dated: '2027-01-05' });
    const first = await write(rows);
    jest.useFakeTimers({ now: Date.UTC(2030, 0, 1), doNotFake: [...realTimers] });
    const second = await write(slowly());
    jest.useRealTimers();
    expect(sha256(second)).toBe(sha256(first));
    expect((await opened(first)).created).toEqual(new Date('2027-01-05T05:00:00Z'));
  });

  it('gives sheets names that Excel accepts', () => {
    const used = new Set<string>();
    expect(fitSheetName('Khối 6/7: [Toán]?', used)).toBe('Khối 6 7 Toán');
    expect(fitSheetName('KHỐI 6 7 TOÁN', used)).toBe('KHỐI 6 7 TOÁN (2)');
    expect(fitSheetName('x'.repeat(40), used)).toHaveLength(31);
    expect(fitSheetName('x'.repeat(40), used)).toBe(`${'x'.repeat(27)} (2)`);
    expect(fitSheetName("'?'", used)).toBe('Bảng');
  });
});

describe('when the reader is slow', () => {
  let produced = 0;
  async function* endless(): AsyncGenerator<WrittenRow> {
    for (;;) {
      produced += 1;
      yield { name: randomBytes(300).toString('base64') };
    }
  }

  it('writing waits instead of filling the memory, and ends when the reader goes away', async () => {
    const target = new PassThrough({ highWaterMark: 1024 });
    const written = writeWorkbook(target, { sheets: [{ name: 'A', columns, rows: endless() }] });
    let before = -1;
    while (before !== produced || produced === 0) {
      before = produced;
      await pause(150);
    }
    expect(produced).toBeLessThan(50_000);
    target.destroy();
    await expect(written).rejects.toThrow(/close/i);
  }, 20_000);
});

it('a reader that goes away also ends rows that come without waiting', async () => {
  const target = new PassThrough();
  function* rows(): Generator<WrittenRow> {
    for (let index = 0; ; index += 1) {
      if (index === 500) target.destroy();
      yield an;
    }
  }
  await expect(writeWorkbook(target, { sheets: [{ name: 'A', columns, rows: rows() }] })).rejects.toThrow(
    /close/i,
  );
}, 20_000);
