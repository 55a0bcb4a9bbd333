import { Actor, isHead } from '@hoclieu/platform';
import type { HeldSitting } from '../held-sittings.query';
import type { HeldSittingView } from './holding.view';

export function heldSittingView(actor: Actor, sitting: HeldSitting): HeldSittingView {
  const { conducts, homeroom, schoolYearId: _year, term: _term, ...shown } = sitting;
  return {
    ...shown,
    can: { mark: conducts || isHead(actor), noteAbsence: homeroom || conducts || isHead(actor) },
  };
}
