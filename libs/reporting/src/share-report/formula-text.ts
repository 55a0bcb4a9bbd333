import type { ReportInputs } from './report-inputs';

/** The formula and the variant a figure was computed with; no public text defines one, so every report prints it. */
export function formulaText({ snapshot, schoolYear }: ReportInputs): string[] {
  const { policy } = snapshot;
  return [
    'Tỉ lệ của một môn ở một khối = tổng số tiết được tính / tổng số tiết theo phân phối chương trình đã duyệt của ' +
      'các lớp trong khối, tính riêng cho ba mức: kế hoạch, đã giao, thực hiện.',
    'Kế hoạch: số tiết trực tuyến trong kế hoạch dạy học đã duyệt, không quá số tiết của bài.',
    'Đã giao: phần kế hoạch đã có học liệu được duyệt giao cho lớp, hoặc đã dạy trực tuyến trực tiếp.',
    'Thực hiện: phần giáo viên đã ghi nhận và hệ thống có minh chứng (học sinh đã mở học liệu hoặc đã điểm danh).',
    'Bình quân giản đơn = trung bình cộng tỉ lệ các môn – khối; bình quân theo số tiết = tổng số tiết được tính / tổng số tiết.',
    'Cách đọc theo bài (khối lượng giao): số bài có ít nhất một học liệu giao qua hệ thống / tổng số bài.',
    policy.denominator === 'year'
      ? `Mẫu số: số tiết cả năm học ${schoolYear}.`
      : `Mẫu số: số tiết của các tuần đến ngày tính, năm học ${schoolYear}.`,
    policy.withoutPhysicalEducation
      ? 'Không tính môn tự chọn và môn Giáo dục thể chất.'
      : 'Không tính môn tự chọn; có tính môn Giáo dục thể chất.',
    `Phiên bản công thức: ${snapshot.formulaVersion}.`,
  ];
}
