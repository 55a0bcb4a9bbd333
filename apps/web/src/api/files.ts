/** Address of what a stored file holds. */
export function fileUrl(fileId: string): string {
  return `/api/v1/files/${fileId}/content`;
}
