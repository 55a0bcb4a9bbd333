import { ClientRequest, request as httpRequest, Server } from 'node:http';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { HttpAdapterHost } from '@nestjs/core';
import { SchoolSettings } from '@hoclieu/school';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { FileAccess } from '../file-access';
import { uploadLimitMegabytes } from '../files.settings';
import { anMp4, anXlsx, aPdf, aPng, aZip, someCaptions } from '../../testing';
import { FilesHttpModule } from './files-http.module';

describe('Uploading files', () => {
  let api: RunningApi;
  let school: TestSchool;
  let teacher: Browser;

  beforeAll(async () => {
    api = await startApi(FilesHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    teacher = await api.signIn(school.mathsTeacher);
  });

  const storedFiles = async () =>
    (await api.database.query('select 1 from files.stored_file where school_id = $1', [school.id])).length;
  const leftovers = () =>
    readdirSync(tmpdir()).filter((name) => name.startsWith(`hoclieu-upload-${process.pid}-`)).length;

  it.each([
    ['Bài giảng.pdf', aPdf(), 'application/pdf', 'document'],
    ['so-do.png', aPng(), 'image/png', 'picture'],
    ['thi-nghiem.mp4', anMp4(), 'video/mp4', 'video'],
    [
      'trac-nghiem.h5p',
      aZip({ 'h5p.json': '{}', 'content/content.json': '{}' }),
      'application/x-h5p+zip',
      'package',
    ],
    ['bai-giang.zip', aZip({ 'index.html': '<html></html>' }), 'application/x-web-package+zip', 'package'],
    [
      'hinh.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>'),
      'image/svg+xml',
      'picture',
    ],
    ['ghi-chu.txt', Buffer.from('Đề cương ôn tập'), 'text/plain', 'text'],
    ['phu-de.vtt', someCaptions(), 'text/vtt', 'captions'],
  ])('accepts %s and tells its kind by its content', async (name, content, mediaType, group) => {
    const answer = await teacher.upload('/files', name, content);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ name, mediaType, group, bytes: content.length, alreadyUsed: [] });
  });

  const svg = (inside: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
  it.each([
    ['an empty file', 'trong.pdf', Buffer.alloc(0), 'files.empty-file'],
    ['a Windows program renamed .pdf', 'bai.pdf', Buffer.from('MZ\x90\0\x03'), 'files.executable-refused'],
    ['a Linux program', 'bai.pdf', Buffer.from('\x7fELF\x02\x01', 'latin1'), 'files.executable-refused'],
    [
      'a shell script renamed .txt',
      'bai.txt',
      Buffer.from('#!/bin/sh\nrm -rf /'),
      'files.executable-refused',
    ],
    ['a PDF renamed .xlsx', 'diem.xlsx', aPdf(), 'files.content-mismatch'],
    ['a spreadsheet renamed .docx', 'diem.docx', anXlsx(), 'files.content-mismatch'],
    ['a web page', 'bai.html', Buffer.from('<!doctype html><p>x'), 'files.web-page-refused'],
    [
      'a web page renamed .txt',
      'bai.txt',
      Buffer.from('  <script>alert(1)</script>'),
      'files.web-page-refused',
    ],
    ['a drawing with a script', 'h.svg', svg('<script>alert(1)</script>'), 'files.active-drawing-refused'],
    ['a drawing that acts on load', 'h.svg', svg('<g onload="x()"/>'), 'files.active-drawing-refused'],
    [
      'a drawing that calls home',
      'h.svg',
      svg('<image href="https://x.vn/a"/>'),
      'files.active-drawing-refused',
    ],
    ['captions without times', 'p.vtt', Buffer.from('WEBVTT\n\nXin chào'), 'files.captions-broken'],
    ['captions renamed .txt', 'p.txt', someCaptions(), 'files.content-mismatch'],
    ['a text renamed .vtt', 'p.vtt', Buffer.from('Xin chào'), 'files.content-mismatch'],
    [
      'captions with a script',
      'p.vtt',
      Buffer.concat([someCaptions(), Buffer.from('<script>alert(1)</script>')]),
      'files.web-page-refused',
    ],
    ['an old Word file', 'a.doc', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'files.old-office-format'],
    ['an archive with a program', 'a.zip', aZip({ 'setup.exe': 'MZ' }), 'files.executable-inside'],
    [
      'a document with macros',
      'a.docx',
      aZip({ 'word/document.xml': '', 'word/vbaProject.bin': '' }),
      'files.macros-refused',
    ],
    ['a damaged archive', 'a.zip', Buffer.from('PK\x03\x04 hỏng'), 'files.archive-broken'],
    ['a zip bomb', 'bom.zip', aZip({ a: 'x', b: 'y' }, { a: 4e9, b: 4e9 }), 'files.archive-suspicious'],
  ])('refuses %s and keeps nothing of it', async (_, name, content, code) => {
    const answer = await teacher.upload('/files', name, content);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code, detail: expect.stringMatching(/Hãy/) });
    expect(await storedFiles()).toBe(0);
    expect(leftovers()).toBe(0);
  });

  it('says so when no file was sent', async () => {
    expect((await teacher.post('/files', { file: 'x' })).body.code).toBe('files.no-file');
  });

  it('refuses more than the school’s limit, counted as it comes in, in constant memory', async () => {
    await api.get(SchoolSettings).set(school.technician, uploadLimitMegabytes, 8);
    const large = await teacher.upload('/files', 'phim.mp4', anMp4(10 * 1024 * 1024));
    expect(large.status).toBe(422);
    expect(large.body.details).toEqual({ limitMegabytes: 8 });
    const before = process.memoryUsage().arrayBuffers;
    const answer = await sendEndlessly(api, await sessionOf(api, school), 300);
    expect(answer).toMatch(/file-too-large/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 1024 * 1024);
    expect(leftovers()).toBe(0);
  });

  it('leaves nothing behind when the sender goes away in the middle', async () => {
    await breakOff(api, await sessionOf(api, school));
    for (let i = 0; i < 40 && leftovers() > 0; i++) await new Promise((then) => setTimeout(then, 25));
    expect(leftovers()).toBe(0);
    expect(await storedFiles()).toBe(0);
  });

  it('keeps the same bytes once, and the same upload of one person as one file', async () => {
    const first = await teacher.upload('/files', 'a.pdf', aPdf());
    const again = await teacher.upload('/files', 'a.pdf', aPdf());
    const colleague = await api.signIn(school.otherMathsTeacher);
    const other = await colleague.upload('/files', 'b.pdf', aPdf());
    expect(again.body.id).toBe(first.body.id);
    expect(other.body.id).not.toBe(first.body.id);
    expect(other.body.sha256).toBe(first.body.sha256);
  });

  it('is for the staff: neither students nor inspectors bring files in', async () => {
    for (const person of [school.student, school.guardian, school.inspector]) {
      const browser = await api.signIn(person);
      expect((await browser.upload('/files', 'a.pdf', aPdf())).status).toBe(403);
    }
  });

  describe('and reading them', () => {
    let url: string;
    beforeEach(async () => {
      url = `/files/${(await teacher.upload('/files', 'Lực & chuyển động.mp4', anMp4(1000))).body.id}/content`;
    });

    it('sends the bytes without rights, unguessed, with a name that survives', async () => {
      const { status, headers } = await teacher.get(url);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'video/mp4',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
        'content-disposition': expect.stringContaining("filename*=UTF-8''L%E1%BB%B1c%20%26"),
        etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
      });
      expect((await teacher.get(`${url}?download`)).headers['content-disposition']).toMatch(/^attachment/);
    });

    it('never opens a drawing or a text as a page of the portal', async () => {
      const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>');
      for (const [name, content] of [
        ['hinh.svg', drawing],
        ['ghi-chu.txt', Buffer.from('a < b')],
      ] as const) {
        const { id } = (await teacher.upload('/files', name, content)).body;
        const { headers } = await teacher.get(`/files/${id}/content`);
        expect(headers).toMatchObject({
          'content-disposition': expect.stringMatching(/^attachment/),
          'content-security-policy': expect.stringMatching(/^sandbox;/),
          'x-content-type-options': 'nosniff',
        });
      }
    });

    it('sends the part of a video that a player asks for', async () => {
      const middle = await teacher.get(url).set('Range', 'bytes=4-7');
      expect(middle.status).toBe(206);
      expect(middle.headers['content-range']).toBe('bytes 4-7/1024');
      expect(middle.body.toString()).toBe('ftyp');
      expect((await teacher.get(url).set('Range', 'bytes=-24')).headers['content-range']).toBe(
        'bytes 1000-1023/1024',
      );
      expect((await teacher.get(url).set('Range', 'bytes=5000-')).status).toBe(416);
    });

    it('is not sent again to who has it already', async () => {
      const { headers } = await teacher.get(url);
      expect((await teacher.get(url).set('If-None-Match', String(headers['etag']))).status).toBe(304);
    });

    it('does not exist for others until something they may see refers to it', async () => {
      const colleague = await api.signIn(school.otherMathsTeacher);
      expect((await colleague.get(url)).status).toBe(404);
      const refers = { by: 'test', mayRead: async () => true, usesOf: async () => [] };
      api.get(FileAccess).register(refers);
      expect((await colleague.get(url)).status).toBe(200);
      const stranger = await api.signIn((await aSchool(api.database)).principal);
      expect((await stranger.get(url)).status).toBe(404);
      api.get(FileAccess).register({ ...refers, mayRead: async () => false });
    });
  });
});

async function sessionOf(api: RunningApi, school: TestSchool): Promise<string> {
  const credentials = { username: school.mathsTeacher.username, password: school.mathsTeacher.password };
  const answer = await (await api.signIn(null)).post('/session', credentials);
  return String(answer.headers['set-cookie']?.[0]).split(';')[0] ?? '';
}

const start = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n';

async function openUpload(api: RunningApi, cookie: string) {
  const server = api.get(HttpAdapterHost).httpAdapter.getHttpServer() as Server;
  if (!server.listening) await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as { port: number };
  const headers = { Cookie: cookie, 'Content-Type': 'multipart/form-data; boundary=x' };
  const upload = httpRequest({ port, path: '/api/v1/files', method: 'POST', headers });
  upload.write(start);
  return upload;
}

/** Sends megabytes without saying beforehand how many, and gives the answer back. */
async function sendEndlessly(api: RunningApi, cookie: string, megabytes: number): Promise<string> {
  const upload = await openUpload(api, cookie);
  const answer = new Promise<string>((resolve) => {
    upload.on('response', (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve(text));
    });
    upload.on('error', () => undefined);
  });
  upload.setMaxListeners(0);
  const chunk = anMp4(1024 * 1024);
  for (let sent = 0; sent < megabytes && !upload.destroyed; sent++)
    if (!upload.write(chunk)) await Promise.race([drained(upload), answer]);
  upload.end('\r\n--x--\r\n');
  return answer;
}

async function breakOff(api: RunningApi, cookie: string): Promise<void> {
  const upload = await openUpload(api, cookie);
  upload.on('error', () => undefined);
  upload.write(anMp4(200_000));
  await new Promise((then) => setTimeout(then, 100));
  upload.destroy();
}

/** Resolves when the sender may go on, or when it is cut off. */
function drained(upload: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      upload.off('drain', go).off('close', go);
      resolve();
    };
    upload.on('drain', go).on('close', go);
  });
}
