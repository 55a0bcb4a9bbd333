import { renderToString } from 'katex';
import { math, mr, paragraph, questionsIn } from '../../../../testing/word-file';

const e = (...inner: string[]) => `<m:e>${inner.join('')}</m:e>`;
const val = (name: string, value: string) => `<m:${name} m:val="${value}"/>`;
const fraction = (over: string, under: string) => `<m:f><m:num>${over}</m:num><m:den>${under}</m:den></m:f>`;
const sup = (base: string, index: string) => `<m:sSup>${e(base)}<m:sup>${index}</m:sup></m:sSup>`;
const fenced = (begin: string, end: string, ...inner: string[]) =>
  `<m:d><m:dPr>${val('begChr', begin)}${val('endChr', end)}</m:dPr>${inner.join('')}</m:d>`;
const nary = (sign: string, from: string, to: string, of: string) =>
  `<m:nary><m:naryPr>${val('chr', sign)}</m:naryPr><m:sub>${from}</m:sub><m:sup>${to}</m:sup>${e(of)}</m:nary>`;
const accent = (sign: string, of: string) => `<m:acc><m:accPr>${val('chr', sign)}</m:accPr>${e(of)}</m:acc>`;

/** The equation as it comes out of a question's text, shown by KaTeX without complaint. */
async function latexOf(inner: string): Promise<string> {
  const [question] = await questionsIn(paragraph('Câu 1. Tính ', math(inner)), 'Đáp án: 1');
  const latex =
    /\\\((.*)\\\)/
      .exec(question?.content?.stem ?? '')?.[1]
      ?.replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&') ?? '';
  renderToString(latex, { strict: false });
  expect(question?.problems).toEqual([]);
  return latex;
}

describe('Equations of Word', () => {
  it.each<[string, string, string]>([
    ['a fraction', fraction(mr('1'), mr('x+1')), '\\frac{1}{x+1}'],
    [
      'a fraction in a line',
      `<m:f><m:fPr>${val('type', 'lin')}</m:fPr><m:num>${mr('a')}</m:num><m:den>${mr('b')}</m:den></m:f>`,
      'a/b',
    ],
    [
      'a square root',
      `<m:rad><m:radPr>${val('degHide', '1')}</m:radPr><m:deg/>${e(mr('2'))}</m:rad>`,
      '\\sqrt{2}',
    ],
    ['a cube root', `<m:rad><m:deg>${mr('3')}</m:deg>${e(mr('x'))}</m:rad>`, '\\sqrt[3]{x}'],
    [
      'powers and indices',
      sup(mr('x'), mr('2')) + `<m:sSub>${e(mr('a'))}<m:sub>${mr('n')}</m:sub></m:sSub>`,
      'x^{2}a_{n}',
    ],
    ['degrees', sup(mr('90'), mr('°')), '{90}^{\\circ}'],
    ['a sum with limits', nary('∑', mr('k=1'), mr('n'), mr('k')), '\\sum_{k=1}^{n} k'],
    ['an integral', nary('∫', mr('0'), mr('π'), mr('sinx')), '\\int_{0}^{\\pi} sinx'],
    [
      'a matrix',
      fenced(
        '[',
        ']',
        e(`<m:m><m:mr>${e(mr('1'))}${e(mr('2'))}</m:mr><m:mr>${e(mr('3'))}${e(mr('4'))}</m:mr></m:m>`),
      ),
      '\\left[\\begin{matrix}1 & 2 \\\\ 3 & 4\\end{matrix}\\right]',
    ],
    [
      'a system of equations',
      fenced('{', '', e(`<m:eqArr>${e(mr('x+y=1'))}${e(mr('x-y=3'))}</m:eqArr>`)),
      '\\begin{cases}x+y=1 \\\\ x-y=3\\end{cases}',
    ],
    ['a vector', accent('\u20d7', mr('AB')), '\\overrightarrow{AB}'],
    ['a hat', accent('\u0302', mr('A')), '\\hat{A}'],
    ['an arc', accent('⏜', mr('AB')), '\\overset{\\frown}{AB}'],
    ['an absolute value', fenced('|', '|', e(mr('x'))), '\\left|x\\right|'],
    [
      'a limit',
      `<m:func><m:fName><m:limLow>${e(mr('lim'))}<m:lim>${mr('x→0')}</m:lim></m:limLow></m:fName>${e(fraction(mr('1'), mr('x')))}</m:func>`,
      '\\lim_{x\\to 0} \\frac{1}{x}',
    ],
    ['a function', `<m:func><m:fName>${mr('cos')}</m:fName>${e(mr('α'))}</m:func>`, '\\cos \\alpha'],
    ['Greek letters and signs', mr('Δ≥0⇔x∈ℝ'), '\\Delta \\ge 0\\Leftrightarrow x\\in \\mathbb{R}'],
    ['words with Vietnamese marks', mr('vận tốc=5'), '\\text{vận tốc}=5'],
    ['upright text', `<m:r><m:rPr><m:nor/></m:rPr><m:t>khi x &lt; 0</m:t></m:r>`, '\\text{khi x < 0}'],
    ['letters of the mathematical alphabets', mr('𝑥+𝛼'), 'x+\\alpha'],
    [
      'brackets side by side',
      fenced('(', ')', e(mr('a'))) + fenced('(', ')', e(mr('b'))),
      '\\left(a\\right)\\left(b\\right)',
    ],
    ['a chemical equilibrium', mr('⇌'), '\\rightleftharpoons'],
  ])('keeps %s as LaTeX', async (_, inner, latex) => {
    expect(await latexOf(inner)).toBe(latex);
  });

  it('asks for an equation to be typed again when a part of it says nothing', async () => {
    const [question] = await questionsIn(
      paragraph('Câu 1. Tính ', math('<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f>')),
      'Đáp án: 1',
    );
    expect(question?.problems).toEqual([
      { code: 'broken-equation', params: { said: '1', near: 'Câu 1. Tính' } },
    ]);
  });
});
