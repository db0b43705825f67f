import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { app } from '@/lib/app';
import { useSession } from '@/state/sessionStore';

const LINKS = [
  { to: '/cart', label: 'Cart' },
  { to: '/orders', label: 'Orders' },
  { to: '/invoices', label: 'Invoices' },
];

export function Layout({ children }: { children: ReactNode }) {
  const { user, signOut } = useSession();

  return (
    <div className={app.classNames('layout', app.isOn('dark-mode') && 'dark')}>
      <nav>
        {LINKS.map((link) => (
          <NavLink key={link.to} to={link.to}>
            {link.label}
          </NavLink>
        ))}
        <button type="button" onClick={signOut}>
          Sign out {user?.name}
        </button>
      </nav>
      <main>{children}</main>
    </div>
  );
}
