// What `scripts/start` prints; the loader of the sample school makes these accounts.
export const samplePassword = 'hoclieu-2026';

const accounts = [
  ['hieutruong', 'Hiệu trưởng (principal)'],
  ['phohieutruong', 'Phó hiệu trưởng chuyên môn (deputy)'],
  ['totruong.toan', 'Tổ trưởng Toán (department head)'],
  ['giaovien.toan', 'Giáo viên Toán (teacher)'],
  ['giaovu', 'Giáo vụ (clerk)'],
  ['quantri', 'Quản trị kỹ thuật (technician)'],
  ['hocsinh', 'Học sinh 6A1 (student)'],
  ['phuhuynh', 'Phụ huynh (guardian)'],
];

export function sampleAccounts() {
  const rows = accounts.map(([username, who]) => `  ${username.padEnd(16)} ${who}`);
  return [`Sample accounts, all with the password ${samplePassword}:`, ...rows].join('\n');
}
