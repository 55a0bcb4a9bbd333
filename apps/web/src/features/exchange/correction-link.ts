/** Where a bad row is corrected; classes and assignments come by the roster files. */
export function correctionAddress(issue: { kind: string; label: string }): string {
  const name = encodeURIComponent(issue.label.split(' · ')[0] ?? '');
  const addresses: Record<string, string> = {
    student: `/people?tab=students&q=${name}`,
    staff: `/people?tab=staff&q=${name}`,
    class: '/imports',
    subject: '/distributions',
    school: '/share',
  };
  return addresses[issue.kind] ?? '/people';
}
