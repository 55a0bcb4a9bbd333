import { Readable } from 'node:stream';
import { readMoodleXml } from './moodle-reader';

const megabyte = 1024 * 1024;
const picture = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(12 * megabyte, 7)]);

const bank = (stem: string, beside = '') =>
  `<quiz><question type="shortanswer"><questiontext format="html"><text><![CDATA[${stem}]]></text>${beside}</questiontext><answer fraction="100"><text>1</text></answer></question></quiz>`;
const file = (content: string, encoding = 'base64') =>
  `<file name="a.png" path="/" encoding="${encoding}">${content}</file>`;
const read = (xml: string) => readMoodleXml(Readable.from([Buffer.from(xml)]), 'ngan-hang.xml');

describe('A Moodle file with large pictures', () => {
  it('brings them along byte by byte, with line breaks in their letters too', async () => {
    const letters = picture.toString('base64');
    const broken = letters.replaceAll(/(.{64})/g, '$1\n');
    for (const content of [letters, broken]) {
      const { attachments } = await read(bank('<p><img src="@@PLUGINFILE@@/a.png"></p>', file(content)));
      const [found] = [...attachments.values()];
      expect(found?.bytes.equals(picture)).toBe(true);
    }
  });

  it.each([
    ['a text', bank('x'.repeat(3 * megabyte))],
    ['a file that is not written in base64', bank('x', file('x'.repeat(3 * megabyte), 'none'))],
    ['a tag', `<quiz a="${'x'.repeat(3 * megabyte)}"/>`],
    ['a comment', `<quiz><!--${'x'.repeat(3 * megabyte)}--></quiz>`],
  ])('is still refused when %s grows without end', async (_, xml) => {
    await expect(read(xml)).rejects.toMatchObject({ code: 'documents.broken-xml' });
  });

  it('is refused with its declarations, however much comes before them', async () => {
    const declaration = '<!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    await expect(
      read(`${declaration}${bank('&b;', file(picture.toString('base64')))}`),
    ).rejects.toMatchObject({
      code: 'documents.doctype-refused',
    });
  });
});
