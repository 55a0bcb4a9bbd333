import type { Icon } from '@tabler/icons-react';
import {
  IconActivity,
  IconBook2,
  IconCalendarStats,
  IconCertificate,
  IconChartBar,
  IconChartLine,
  IconChecklist,
  IconClipboardList,
  IconDeviceLaptop,
  IconFileImport,
  IconFileText,
  IconGauge,
  IconGridDots,
  IconHome2,
  IconKey,
  IconListDetails,
  IconListCheck,
  IconPencilCheck,
  IconRefresh,
  IconSchool,
  IconTable,
  IconUserCog,
  IconUserX,
  IconUsers,
  IconUsersGroup,
  IconWriting,
} from '@tabler/icons-react';
import type { vi } from '~/i18n/vi';

export type NavigationGroup = 'home' | 'make' | 'teach' | 'assess' | 'report' | 'manage';

export interface NavigationEntry {
  to: string;
  label: keyof Omit<(typeof vi)['nav'], 'group'>;
  icon: Icon;
  group: NavigationGroup;
  /** Rights of the session, any of which shows the entry; none means that everybody sees it. */
  can?: readonly string[];
}

export const groups: readonly NavigationGroup[] = ['home', 'make', 'teach', 'assess', 'report', 'manage'];

/** Every page of the left rail and of the command palette, in reading order. Modules add one line each. */
export const navigation: readonly NavigationEntry[] = [
  { to: '/dashboard', label: 'overview', icon: IconHome2, group: 'home', can: ['dashboard.view'] },
  { to: '/learn', label: 'learn', icon: IconSchool, group: 'home', can: ['learning.student'] },
  { to: '/children', label: 'children', icon: IconUsersGroup, group: 'home', can: ['learning.guardian'] },
  { to: '/approvals', label: 'approvals', icon: IconChecklist, group: 'home', can: ['approvals.view'] },
  { to: '/plans', label: 'plans', icon: IconClipboardList, group: 'make', can: ['plans.view'] },
  { to: '/catalogues', label: 'catalogues', icon: IconListDetails, group: 'make', can: ['catalogues.view'] },
  { to: '/materials', label: 'materials', icon: IconBook2, group: 'make', can: ['materials.view'] },
  {
    to: '/distributions',
    label: 'distributions',
    icon: IconCalendarStats,
    group: 'teach',
    can: ['distributions.view'],
  },
  { to: '/teaching', label: 'teaching', icon: IconDeviceLaptop, group: 'teach', can: ['teaching.view'] },
  { to: '/questions', label: 'questions', icon: IconListCheck, group: 'assess', can: ['questions.view'] },
  { to: '/blueprints', label: 'blueprints', icon: IconGridDots, group: 'assess', can: ['tests.view'] },
  { to: '/tests', label: 'tests', icon: IconFileText, group: 'assess', can: ['tests.view'] },
  { to: '/marking', label: 'marking', icon: IconWriting, group: 'assess', can: ['tests.view'] },
  { to: '/missed-tests', label: 'missedTests', icon: IconUserX, group: 'assess', can: ['tests.view'] },
  { to: '/test-trends', label: 'testTrends', icon: IconChartLine, group: 'assess', can: ['tests.view'] },
  { to: '/gradebook', label: 'gradebook', icon: IconTable, group: 'assess', can: ['gradebook.view'] },
  { to: '/tests/mine', label: 'myTests', icon: IconPencilCheck, group: 'home', can: ['assessment.student'] },
  { to: '/results', label: 'results', icon: IconCertificate, group: 'home', can: ['gradebook.family'] },
  { to: '/share', label: 'share', icon: IconGauge, group: 'report', can: ['share.view'] },
  { to: '/reports', label: 'reports', icon: IconChartBar, group: 'report', can: ['reports.view'] },
  { to: '/sync', label: 'sync', icon: IconRefresh, group: 'report', can: ['sync.view'] },
  { to: '/people', label: 'people', icon: IconUsers, group: 'manage', can: ['people.view'] },
  { to: '/imports', label: 'imports', icon: IconFileImport, group: 'manage', can: ['people.import'] },
  { to: '/accounts', label: 'accounts', icon: IconUserCog, group: 'manage', can: ['accounts.manage'] },
  { to: '/api-clients', label: 'apiClients', icon: IconKey, group: 'manage', can: ['api-clients.manage'] },
  { to: '/audit', label: 'audit', icon: IconActivity, group: 'manage', can: ['audit.view'] },
];

/** What this user may open. */
export function visibleTo(can: Record<string, boolean>): NavigationEntry[] {
  return navigation.filter((entry) => !entry.can || entry.can.some((right) => can[right]));
}
