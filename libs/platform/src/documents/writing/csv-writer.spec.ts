import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { rowsOf } from '../testing/upload';
import { writeCsv } from './csv-writer';
import type { WrittenColumn, WrittenRow } from './table-cells';

const columns: WrittenColumn[] = [
  { header: 'Họ tên', key: 'name', kind: 'text' },
  { header: 'Ngày sinh', key: 'born', kind: 'date' },
  { header: 'Tỉ lệ', key: 'share', kind: 'percent' },
];

async function csvOf(rows: WrittenRow[]): Promise<string> {
  const target = new PassThrough();
  const [bytes] = await Promise.all([buffer(target), writeCsv(target, columns, rows)]);
  return bytes.toString('utf8');
}

it('a CSV is written the way Excel in Việt Nam opens it', async () => {
  const csv = await csvOf([{ name: 'An, "Bi"\nChi', born: '2012-04-01', share: 0.1234 }, {}]);
  expect(csv).toBe('\ufeffHọ tên,Ngày sinh,Tỉ lệ\r\n"An, ""Bi""\nChi",01/04/2012,"12,3%"\r\n,,\r\n');
});

it.each(['=1+1', '+84901', '-cmd', '@SUM(A1)', '\t=1', '\r=1'])(
  '%j cannot be run as a formula',
  async (name) => {
    const [, line] = (await csvOf([{ name }])).split('\r\n');
    expect(line).toMatch(/^"?'/);
  },
);

it('what was guarded reads back as it was', async () => {
  const csv = await csvOf([{ name: '-Bài 5', born: '2012-04-01', share: -0.5 }]);
  expect(await rowsOf(csv)).toEqual([
    ['Họ tên', 'Ngày sinh', 'Tỉ lệ'],
    ['-Bài 5', '01/04/2012', '-50,0%'],
  ]);
});
