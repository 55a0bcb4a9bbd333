import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface TextLinkProps {
  /** An address of the portal, search included: `/materials/123?tab=history`. */
  to: string;
  children: ReactNode;
  className?: string;
  onClick?: () => void;
  'aria-label'?: string;
  'aria-current'?: 'page';
  'data-row-link'?: boolean;
}

/** A link inside the portal from an address known only at run time (from the server, from a table row). */
export function TextLink({ to, children, className = 'hl-link', ...rest }: TextLinkProps) {
  const [path = '', query = ''] = to.split('?');
  return (
    <Link
      to={path as '/'}
      search={Object.fromEntries(new URLSearchParams(query)) as never}
      className={className}
      activeOptions={{ exact: true }}
      {...rest}
    >
      {children}
    </Link>
  );
}
