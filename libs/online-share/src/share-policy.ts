import { schoolSetting } from '@hoclieu/school';

export type Reading = 'periods' | 'workload';
export type Average = 'simple' | 'weighted';
export type Measure = 'planned' | 'assigned' | 'delivered';
export const measures: readonly Measure[] = ['planned', 'assigned', 'delivered'];

/** A share of periods is judged by what was delivered; the workload reading asks only what was given through the system. */
export function judgedBy(reading: Reading): Measure {
  return reading === 'workload' ? 'assigned' : 'delivered';
}

/** Raised whenever the formula below changes, and kept with every snapshot. */
export const formulaVersion = 1;

/** What a school decides about its share where the documents leave it open (CV 1950/SGDĐT-GDTrH gives no formula). */
export interface SharePolicy {
  /** Leave physical education out of the share, as the plan of a primary school in Đồng Tháp does. */
  readonly withoutPhysicalEducation: boolean;
  /** `year`: periods of the whole year below the line; `to-date`: of the weeks until the date asked. */
  readonly denominator: 'year' | 'to-date';
  /** Which reading is shown first: periods of the programme, or lessons given through the learning system. */
  readonly reading: Reading;
  /** "Trung bình" read as the simple mean of subject-grade shares, or weighted by periods. */
  readonly average: Average;
}

export const sharePolicySetting = schoolSetting<SharePolicy>(
  'online-share.policy',
  { withoutPhysicalEducation: false, denominator: 'year', reading: 'periods', average: 'simple' },
  'How the online share is computed where QĐ 131/QĐ-TTg and CV 1950/SGDĐT-GDTrH leave it open',
);
