import { Suspense, lazy, useState } from 'react';
import type { MenuProps } from './menu-surface';

const load = () => import('./menu-surface');
const MenuSurface = lazy(() => load().then((m) => ({ default: m.MenuSurface })));

/** A menu of the header whose machinery loads when a pointer or the focus comes near, not with the page. */
export function LazyMenu(props: MenuProps) {
  const [wanted, setWanted] = useState(false);
  const placeholder = (
    <button
      type="button"
      className={props.className}
      aria-label={props.label}
      aria-haspopup="menu"
      aria-expanded="false"
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setWanted(true)}
    >
      {props.children}
    </button>
  );
  if (!wanted) return placeholder;
  return (
    <Suspense fallback={placeholder}>
      <MenuSurface {...props} />
    </Suspense>
  );
}
