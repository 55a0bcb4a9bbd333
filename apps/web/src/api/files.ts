/** Address of what a stored file holds. */
export function fileUrl(fileId: string): string {
  return `/api/v1/files/${fileId}/content`;
}

/** Address of a picture that waits in an import, by the name its text gives it: the import's id and its key. */
export function waitingFileUrl(name: string): string {
  const [importId, key] = name.split('/');
  return `/api/v1/question-imports/${importId}/attachments/${key}`;
}
