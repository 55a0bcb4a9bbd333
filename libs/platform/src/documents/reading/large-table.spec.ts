import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { upload } from '../testing/upload';
import { xlsxFile } from '../testing/xlsx-file';
import { readTable } from './read-table';
import { openTable } from './table-records';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const students = 60_000;

/** 60,000 students with twelve columns, names and addresses as shared texts the way Excel saves them. */
function roster(): Buffer {
  const strings = ['Mã học sinh', 'Họ tên', 'Lớp'];
  const rows = ['<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>'];
  for (let index = 0; index < students; index += 1) {
    const shared = strings.push(`Nguyễn Thị Hồng Ánh ${index}`, `Lớp ${6 + (index % 7)}A`);
    const numbers = `<c><v>${index % 10}</v></c>`.repeat(9);
    rows.push(
      `<row><c><v>${7_900_000_000 + index}</v></c><c t="s"><v>${shared - 2}</v></c><c t="s"><v>${shared - 1}</v></c>${numbers}</row>`,
    );
  }
  const sharedStrings = strings.map((text) => `<si><t>${text}</t></si>`).join('');
  return xlsxFile({ sheets: [{ name: 'HS', rows: rows.join('') }], sharedStrings });
}

/** Megabytes in use; buffers are given back a moment after they are collected. */
async function held(): Promise<number> {
  collect();
  await pause(30);
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}

it('a roster of 60,000 students is read without being held in memory', async () => {
  const file = upload(roster(), 65_536);
  const before = await held();
  const { records } = await openTable(readTable(file, 'hoc-sinh.xlsx'), [
    { key: 'code', names: ['Mã học sinh'], required: true },
    { key: 'name', names: ['Họ tên'], required: true },
  ]);
  let most = 0;
  let count = 0;
  let last = '';
  for await (const { values } of records) {
    count += 1;
    last = `${values.code} ${values.name}`;
    if (count % 15_000 === 0) most = Math.max(most, (await held()) - before);
  }
  expect(count).toBe(students);
  expect(last).toBe('7900059999 Nguyễn Thị Hồng Ánh 59999');
  expect(most).toBeLessThan(60);
}, 30_000);
