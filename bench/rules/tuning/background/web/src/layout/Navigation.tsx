import { NavLink } from 'react-router-dom';

interface Entry {
  readonly to: string;
  readonly label: string;
  readonly icon: string;
}

const ENTRIES: readonly Entry[] = [
  { to: '/', label: 'Start', icon: 'house' },
  { to: '/products', label: 'Products', icon: 'box' },
  { to: '/rooms', label: 'Rooms', icon: 'door' },
  { to: '/account', label: 'Account', icon: 'person' },
];

export function Navigation({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <nav aria-label="Main" className={isOpen ? 'navigation is-open' : 'navigation'}>
      {ENTRIES.map(({ to, label, icon }) => (
        <NavLink key={to} to={to} onClick={onClose}>
          <svg aria-hidden="true">
            <use href={`/icons.svg#${icon}`} />
          </svg>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
