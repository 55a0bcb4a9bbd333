import { choice, essay, number, SampleQuestion, trueFalse } from './question-kinds';

/** The same idea with other numbers: three of each. */
function thrice(make: (n: number) => Omit<SampleQuestion, 'lesson'>, lesson: string): SampleQuestion[] {
  return [1, 2, 3].map((n) => ({ lesson, ...make(n) }));
}

const sets = thrice(
  (n) => ({
    level: 'know',
    content: choice(
      `Cho tập hợp \\(A = \\{x \\in \\mathbb{N} \\mid x &lt; ${n + 3}\\}\\). Số phần tử của \\(A\\) là`,
      [`\\(${n + 3}\\)`, `\\(${n + 2}\\)`, `\\(${n + 4}\\)`, `\\(${n + 1}\\)`],
      n,
    ),
    explanation: `<p>Các phần tử là 0; 1; …; ${n + 2}, gồm ${n + 3} số.</p>`,
  }),
  'Bài 1. Tập hợp',
);

const writing = thrice(
  (n) => ({
    level: 'know',
    content: choice(
      `Trong số \\(${n}45\\,${n + 2}78\\), chữ số ${n} có giá trị bằng`,
      [`\\(${n}00\\,000\\)`, `\\(${n}0\\,000\\)`, `\\(${n}000\\)`, `\\(${n}00\\)`],
      n + 1,
    ),
  }),
  'Bài 2. Cách ghi',
);

const products = thrice(
  (n) => ({
    level: 'apply',
    content: number(
      `Một lớp có ${n + 8} bàn, mỗi bàn ngồi được 4 học sinh. Lớp có ${(n + 8) * 4 - 2} học sinh thì còn bao nhiêu chỗ trống?`,
      2,
    ),
    explanation: `<p>Số chỗ: \\(${n + 8} \\cdot 4 = ${(n + 8) * 4}\\).</p>`,
  }),
  'Bài 5. Phép nhân',
);

const powers = thrice(
  (n) => ({
    level: 'understand',
    content: choice(
      `Kết quả của \\(${n + 1}^5 : ${n + 1}^2\\) viết dưới dạng luỹ thừa là`,
      [`\\(${n + 1}^3\\)`, `\\(${n + 1}^7\\)`, `\\(1^3\\)`, `\\(${n + 1}^{10}\\)`],
      n + 2,
    ),
    explanation: `<p>\\(a^m : a^n = a^{m-n}\\) nên \\(${n + 1}^5 : ${n + 1}^2 = ${n + 1}^3\\).</p>`,
  }),
  'Bài 6. Luỹ thừa',
);

const order = thrice(
  (n) => ({
    level: 'apply',
    content: number(`Tính \\(${n * 10} - 2 \\cdot (${n} + 3)\\).`, n * 10 - 2 * (n + 3)),
  }),
  'Bài 7. Thứ tự',
);

const dividing = thrice(
  (n) => ({
    level: 'understand',
    content: trueFalse(`Cho \\(a = ${n * 12}\\) và \\(b = ${n * 18}\\).`, [
      [`\\(a\\) chia hết cho 6`, true],
      [`\\(b\\) chia hết cho 4`, n % 2 === 0],
      [`\\(a + b\\) chia hết cho 6`, true],
      [`\\(b - a\\) chia hết cho 9`, (n * 6) % 9 === 0],
    ]),
  }),
  'Bài 8. Quan hệ',
);

const signs = thrice(
  (n) => ({
    level: 'know',
    content: choice('Số nào sau đây chia hết cho cả 2 và 5?', [`${n}30`, `${n}35`, `${n}32`, `${n}31`], n),
  }),
  'Bài 9. Dấu hiệu',
);

const primes = thrice(
  (n) => ({
    level: 'understand',
    content: trueFalse(`Xét tính đúng, sai của các khẳng định về số nguyên tố (nhóm ${n}).`, [
      [`${[11, 13, 17][n - 1]} là số nguyên tố`, true],
      [`${[21, 27, 33][n - 1]} là số nguyên tố`, false],
      ['Mọi số nguyên tố đều là số lẻ', false],
      ['Số 1 không là số nguyên tố cũng không là hợp số', true],
    ]),
  }),
  'Bài 10. Số nguyên tố',
);

const divisors = thrice(
  (n) => ({
    level: 'apply',
    content: number(`Tìm ước chung lớn nhất của ${n * 24} và ${n * 36}.`, n * 12),
    explanation: `<p>\\(${n * 24} = 2 \\cdot ${n * 12}\\), \\(${n * 36} = 3 \\cdot ${n * 12}\\).</p>`,
  }),
  'Bài 11. Ước chung',
);

const multiples = thrice(
  (n) => ({
    level: 'apply',
    content: essay(
      `Số học sinh khối 6 của một trường khi xếp hàng ${n + 3}, hàng ${n + 5} đều vừa đủ. Biết số học sinh trong khoảng từ 100 đến 160. Hãy tìm các giá trị có thể của số học sinh.`,
      [
        ['Lập luận: số học sinh là bội chung', 50],
        ['Tìm đúng bội chung nhỏ nhất', 75],
        ['Liệt kê đúng các giá trị trong khoảng và kết luận', 75],
      ],
    ),
  }),
  'Bài 12. Bội chung',
);

const integers = thrice(
  (n) => ({
    level: 'know',
    content: choice(
      `Nhiệt độ ${n + 4} độ dưới không được viết là`,
      [
        `\\(-${n + 4}^\\circ\\mathrm{C}\\)`,
        `\\(${n + 4}^\\circ\\mathrm{C}\\)`,
        `\\(0^\\circ\\mathrm{C}\\)`,
        `\\(+${n + 4}^\\circ\\mathrm{C}\\)`,
      ],
      n,
    ),
  }),
  'Bài 13. Tập hợp các số nguyên',
);

const sums = thrice(
  (n) => ({ level: 'understand', content: number(`Tính \\((-${n * 7}) + ${n * 4}\\).`, -n * 3) }),
  'Bài 14. Phép cộng',
);

const brackets = thrice(
  (n) => ({
    level: 'understand',
    content: choice(
      `Bỏ ngoặc biểu thức \\(${n} - (a - ${n + 1})\\) ta được`,
      [
        `\\(${n} - a + ${n + 1}\\)`,
        `\\(${n} - a - ${n + 1}\\)`,
        `\\(${n} + a - ${n + 1}\\)`,
        `\\(${n} + a + ${n + 1}\\)`,
      ],
      n + 3,
    ),
  }),
  'Bài 15. Quy tắc',
);

const fractions = thrice(
  (n) => ({
    level: 'know',
    content: choice(
      `Phân số nào bằng phân số \\(\\dfrac{${n}}{${n + 1}}\\)?`,
      [
        `\\(\\dfrac{${2 * n}}{${2 * (n + 1)}}\\)`,
        `\\(\\dfrac{${n + 1}}{${n + 2}}\\)`,
        `\\(\\dfrac{${n + 1}}{${n}}\\)`,
        `\\(\\dfrac{${n}}{${2 * (n + 1)}}\\)`,
      ],
      n,
    ),
  }),
  'Bài 23. Mở rộng',
);

const adding = thrice(
  (n) => ({
    level: 'apply',
    content: number(
      `Tính \\(\\dfrac{${n}}{4} + \\dfrac{${n}}{2}\\), viết kết quả dưới dạng số thập phân.`,
      String((n * 3) / 4).replace('.', ','),
    ),
  }),
  'Bài 25. Phép cộng',
);

const decimals: SampleQuestion[] = [
  {
    lesson: 'Bài 28. Số thập phân',
    level: 'understand',
    content: {
      kind: 'ordering',
      stem: '<p>Sắp xếp các số sau theo thứ tự tăng dần.</p>',
      items: ['−2,5', '−2,05', '0', '1,09', '1,9'].map((text, n) => ({ id: 'pcaqd'[n] ?? '', text })),
    },
  },
  {
    lesson: 'Bài 30. Làm tròn',
    level: 'know',
    content: {
      kind: 'cloze',
      stem: '<p>Làm tròn số 12,3467 đến hàng phần trăm được [[1]], đến hàng đơn vị được [[2]].</p>',
      gaps: [
        { id: '1', answers: [{ text: '12,35', numeric: true, tolerance: null }], choices: [] },
        { id: '2', answers: [{ text: '12', numeric: true, tolerance: null }], choices: ['12', '13'] },
      ],
    },
  },
  {
    lesson: 'Bài 19. Hình chữ nhật',
    level: 'know',
    content: {
      kind: 'matching',
      stem: '<p>Ghép mỗi hình với tính chất của nó.</p>',
      pairs: [
        { id: 'm', left: 'Hình chữ nhật', right: 'Bốn góc bằng nhau và bằng 90°' },
        { id: 'c', left: 'Hình thoi', right: 'Bốn cạnh bằng nhau' },
        { id: 'x', left: 'Hình thang cân', right: 'Hai góc kề một đáy bằng nhau' },
      ],
      extra: [{ id: 'e', right: 'Ba cạnh bằng nhau' }],
    },
  },
  {
    lesson: 'Bài 40. Biểu đồ cột',
    level: 'understand',
    content: number(
      'Bảng sau cho số sách quyên góp của ba lớp.</p><table><tbody><tr><th>Lớp</th><th>6A</th><th>6B</th><th>6C</th></tr><tr><td>Số sách</td><td>45</td><td>38</td><td>52</td></tr></tbody></table><p>Lớp nhiều nhất hơn lớp ít nhất bao nhiêu quyển?',
      14,
    ),
  },
];

export const mathsQuestions: readonly SampleQuestion[] = [
  [...sets, ...writing, ...products, ...powers, ...order],
  [...dividing, ...signs, ...primes, ...divisors, ...multiples],
  [...integers, ...sums, ...brackets, ...fractions, ...adding, ...decimals],
].flat();
