import { cleanRichText, escapeText, filesIn, isBlank, plainText } from './rich-text';

const file = '01900000-0000-7000-8000-000000000001';

describe('Rich text', () => {
  it.each([
    ['<script>alert(1)</script>Hai', 'Hai'],
    ['<p onclick="x()" style="color:red">Hai</p>', '<p>Hai</p>'],
    ['<a href="javascript:x()">Hai</a>', 'Hai'],
    ['<img src="https://spy.example/a.png">', ''],
    ['<img src=x onerror=alert(1) data-file="javascript:1">', ''],
    [`<img data-file="${file}" src="x" alt="Hình 1">`, `<img data-file="${file}" alt="Hình 1" />`],
    [
      '<audio data-attachment="media/a.mp3" autoplay></audio>',
      '<audio data-attachment="media/a.mp3"></audio>',
    ],
    ['<b>đậm</b> và <i>nghiêng</i>', '<strong>đậm</strong> và <em>nghiêng</em>'],
    ['<span class="blank evil">&nbsp;</span>', ''],
    ['Điền <span class="blank evil">…</span>', 'Điền <span class="blank">…</span>'],
    ['<td colspan="2" rowspan="x">1</td>', '<td colspan="2">1</td>'],
    ['<p></p><p> </p>', ''],
    ['\\(a &lt; b\\)', '\\(a &lt; b\\)'],
    ['<math><mi>x</mi></math>', 'x'],
    ['<svg><style><img src=x onerror=alert(1)></style></svg>', ''],
  ])('%j is kept as %j', (html, kept) => {
    expect(cleanRichText(html)).toBe(kept);
  });

  it('reads as plain words, with cells and lines apart', () => {
    const html = '<p>Số <strong>nào</strong></p><table><tr><td>1</td><td>2 &lt; 3 &amp; 4</td></tr></table>';
    expect(plainText(html)).toBe('Số nào 1 2 < 3 & 4');
  });

  it('is blank without words, pictures and sounds', () => {
    expect(isBlank('<p><br></p>')).toBe(true);
    expect(isBlank(`<img data-file="${file}">`)).toBe(false);
  });

  it('names each of its files once', () => {
    expect(filesIn(cleanRichText(`<img data-file="${file}"><audio data-file="${file}"></audio>`))).toEqual([
      file,
    ]);
  });

  it('shows plain text as it was typed', () => {
    expect(plainText(escapeText('a < b && c > "d"'))).toBe('a < b && c > "d"');
  });
});
