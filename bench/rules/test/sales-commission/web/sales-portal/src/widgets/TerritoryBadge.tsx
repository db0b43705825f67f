import { Badge } from '../ui/Badge';
import type { Territory } from '../queries/types';

const LABELS: Record<string, string> = {
  metro: 'Metropolitan',
  urban: 'Urban',
  rural: 'Rural',
  remote: 'Remote',
};

function densityClass(territory: Territory): string {
  const households = territory.households;
  const perVisit = households >= 250000 ? 12 : households >= 80000 ? 8 : households >= 20000 ? 4 : 2;
  return perVisit > 8 ? 'metro' : perVisit > 4 ? 'urban' : perVisit > 2 ? 'rural' : 'remote';
}

export function TerritoryBadge({ territory }: { territory: Territory }) {
  const kind = densityClass(territory);
  return (
    <Badge variant={kind}>
      {territory.name} ({LABELS[kind]})
    </Badge>
  );
}

export function TerritoryList({ territories }: { territories: Territory[] }) {
  return (
    <ul className="territories">
      {territories.map((territory) => (
        <li key={territory.id}>
          <TerritoryBadge territory={territory} />
        </li>
      ))}
    </ul>
  );
}
