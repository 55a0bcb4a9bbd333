import { choice, essay, SampleQuestion, trueFalse } from './question-kinds';

/** Four questions about one poem, which is their stimulus. */
export const poem =
  '<p>Đọc đoạn thơ sau:</p><p><em>Trong làn nắng ửng: khói mơ tan,<br>Đôi mái nhà tranh lấm tấm vàng.<br>Sột soạt gió trêu tà áo biếc,<br>Trên giàn thiên lí. Bóng xuân sang.</em></p><p>(Hàn Mặc Tử, <em>Mùa xuân chín</em>)</p>';

const reading = 'Đọc: Chùm thơ';

export const literatureQuestions: readonly SampleQuestion[] = [
  {
    lesson: reading,
    level: 'know',
    content: choice(
      'Đoạn thơ trên được viết theo thể thơ nào?',
      ['Bảy chữ', 'Lục bát', 'Năm chữ', 'Tự do'],
      1,
    ),
  },
  {
    lesson: reading,
    level: 'understand',
    content: choice(
      'Từ “sột soạt” trong đoạn thơ gợi tả điều gì?',
      ['Âm thanh của gió lay tà áo', 'Tiếng bước chân', 'Tiếng lá rơi', 'Tiếng mưa'],
      2,
    ),
  },
  {
    lesson: reading,
    level: 'understand',
    content: trueFalse('Xét tính đúng, sai của các nhận định về đoạn thơ.', [
      ['Cảnh xuân hiện lên với màu sắc tươi sáng', true],
      ['Đoạn thơ tả cảnh mùa xuân ở thành thị', false],
      ['Câu thơ cuối ngắt làm hai vế bằng dấu chấm', true],
      ['Gió được nhân hóa bằng từ “trêu”', true],
    ]),
  },
  {
    lesson: reading,
    level: 'apply',
    content: essay('Viết đoạn văn khoảng 150 chữ nêu cảm nhận của em về bức tranh mùa xuân trong đoạn thơ.', [
      ['Bảo đảm hình thức đoạn văn', 25],
      ['Nêu được nét đặc sắc của bức tranh xuân', 100],
      ['Phân tích từ ngữ, hình ảnh', 50],
      ['Diễn đạt, sáng tạo', 25],
    ]),
  },
];
