import { Actor, isHead } from '@hoclieu/platform';
import type { HeldSitting } from '../held-sittings.query';
import type { HeldSittingView } from './holding.view';

export function heldSittingView(actor: Actor, sitting: HeldSitting): HeldSittingView {
  const { conducts, homeroom, schoolYearId: _year, term: _term, ...shown } = sitting;
  const mark = conducts || isHead(actor);
  const change = mark && sitting.form === 'online' && sitting.releasedAt === null;
  return { ...shown, can: { mark, change, noteAbsence: homeroom || mark } };
}
