import { Readable } from 'node:stream';
import { withZip } from '@hoclieu/platform/documents';
import { aPaper, wordText } from '../../testing';
import { zipOf } from '../documents/zip-writing';
import { answerSheet } from './answer-sheet';
import { keyLines } from './answer-key';
import { guideDocument } from './guide-document';
import { keyDocument } from './key-documents';
import { laidOut } from './laid-out';
import { paperDocument } from './paper-document';
import type { PaperCode } from './paper-test.query';

const test = aPaper(['101', '102', '103']);
const noPictures = () => Promise.reject(new Error('No pictures'));
const [first] = test.codes as [PaperCode];
const paper = async () => wordText(await paperDocument(test, first, noPictures));

describe('A test on paper', () => {
  it('is headed by school, exam, subject, time, code and the place for the name', async () => {
    const text = await paper();
    for (const said of [
      'TRƯỜNG THCS SAO MAI',
      'KIỂM TRA GIỮA HỌC KÌ I',
      'Môn: Toán – Lớp 6',
      '90 phút',
      'Mã đề: 101',
    ])
      expect(text).toContain(said);
    expect(text).toContain('Họ và tên: …');
  });

  it('has its parts in order, numbered anew, and tells no answer', async () => {
    const text = await paper();
    const parts = ['PHẦN I.', 'PHẦN II.', 'PHẦN III.', 'PHẦN IV.', 'PHẦN V.'].map((part) =>
      text.indexOf(part),
    );
    expect(parts.every((at, n) => at > (parts[n - 1] ?? -1))).toBe(true);
    expect(text.match(/Câu 1\./g)?.length).toBeGreaterThan(2);
    for (const secret of ['Đáp án', 'Lời giải', 'Hướng dẫn']) expect(text).not.toContain(secret);
  });

  it('puts a shared text once before the questions about it', async () => {
    const text = await paper();
    expect(text.match(/Cho bảng số liệu/g)).toHaveLength(1);
    expect(text).toMatch(/trả lời các câu từ (\d) đến (\d)/);
  });

  it('has a key that finds the right option where each code prints it', () => {
    const lines = keyLines(test.questions, test.codes);
    expect(lines).toHaveLength(test.questions.length);
    for (const [at, { arrangement }] of test.codes.entries()) {
      const printed = laidOut(test.questions, arrangement).flatMap(({ questions }) => questions);
      for (const [n, { content }] of printed.entries()) {
        if (content.kind !== 'choice') continue;
        const letter = lines[n]?.answers[at] ?? '';
        expect(content.options[letter.charCodeAt(0) - 65]?.right).toBe(true);
      }
    }
    expect(lines.map(({ answers }) => answers.join('')).some((row) => /Đ.*S/.test(row))).toBe(true);
  });

  it('has a key table with a column for each code, a marking guide with rubrics, and an answer sheet', async () => {
    const key = await wordText(await keyDocument(test));
    for (const { code } of test.codes) expect(key).toContain(code);
    const guide = await wordText(await guideDocument(test, noPictures));
    expect(guide).toContain('Lời giải: Quy đồng mẫu số.');
    // The rubric gives 0,5 and 2,0 of 2,5 points; this test makes 3,0 of them.
    expect(guide).toContain('Thân bài\n2,4');
    const sheet = await wordText(await answerSheet(test));
    expect(sheet.match(/A ◯ {2}B ◯/g)).toHaveLength(6);
    expect(sheet).toContain('PHẦN II.');
  });
});

it('Files of an archive come out as they went in, Vietnamese names included', async () => {
  async function* files() {
    yield { name: 'Mã đề 101.docx', bytes: Buffer.from('một') };
    yield { name: 'Đáp án.xlsx', bytes: Buffer.alloc(70_000, 7) };
  }
  const read = await withZip(Readable.from(zipOf(files())), 'de.zip', async (archive) => {
    const bytes = await Array.fromAsync(archive.read('mã đề 101.docx'));
    return [archive.names(), Buffer.concat(bytes).toString()];
  });
  expect(read).toEqual([['mã đề 101.docx', 'đáp án.xlsx'], 'một']);
});
