import type { Locale } from '@hoclieu/platform';
import { workbookBuffer } from '@hoclieu/platform/documents';
import type { OpenedAccount } from './account-opening.service';

const words = {
  vi: {
    sheet: 'Tài khoản mới',
    title: 'TÀI KHOẢN MỚI VÀ MẬT KHẨU LẦN ĐẦU',
    note: 'Mật khẩu chỉ có trong tệp này và phải đổi ở lần đăng nhập đầu tiên. Phát riêng cho từng người, sau đó hủy tệp.',
    columns: ['Lớp/Tổ', 'Họ và tên', 'Tên đăng nhập', 'Mật khẩu lần đầu'],
  },
  en: {
    sheet: 'New accounts',
    title: 'NEW ACCOUNTS AND FIRST PASSWORDS',
    note: 'The passwords are in this file alone and must be changed at the first sign-in. Hand them out one by one, then destroy the file.',
    columns: ['Class/Department', 'Name', 'User name', 'First password'],
  },
} as const;

const keys = ['place', 'fullName', 'username', 'password'] as const;

/** The sheet to cut into slips and hand out. */
export function firstPasswordsFile(opened: OpenedAccount[], locale: Locale): Promise<Buffer> {
  const { sheet, title, note, columns } = words[locale];
  return workbookBuffer({
    sheets: [
      {
        name: sheet,
        title: [title],
        columns: keys.map((key, index) => ({
          key,
          header: columns[index] ?? key,
          kind: 'text',
          width: key === 'fullName' ? 32 : 22,
        })),
        rows: opened.map(({ place, fullName, username, password }) => ({
          place,
          fullName,
          username,
          password,
        })),
        notes: [note],
      },
    ],
  });
}
