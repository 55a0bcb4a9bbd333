import { type ReactNode, Suspense, lazy, useState } from 'react';

const load = () => import('./menu-surface');
const MenuSurface = lazy(() => load().then((m) => ({ default: m.MenuSurface })));

export interface LazyMenuProps {
  label: string;
  className?: string;
  width?: number;
  /** `Menu.Item`s, best in a lazy component of their own. */
  items: ReactNode;
  children: ReactNode;
}

/** A menu of the header whose machinery loads when a pointer or the focus comes near, not with the page. */
export function LazyMenu(props: LazyMenuProps) {
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
