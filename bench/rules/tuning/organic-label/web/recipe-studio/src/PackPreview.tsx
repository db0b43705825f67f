import { useMemo } from 'react';
import { BioLeaf } from './icons/BioLeaf';
import { useFormula, type Formula } from './formula/useFormula';
import { percent } from './format';

type Badge = 'leaf' | 'text' | 'nothing';

interface Props {
  formulaId: string;
  onExport(badge: Badge): void;
}

const NOT_COUNTED = ['water', 'salt'];
const OK_ADDITIVES = ['E170', 'E270', 'E300', 'E330', 'E440'];

function badgeFor({ parts, eNumbers, gmo, irradiated }: Formula): Badge {
  const counted = parts.filter((part) => !NOT_COUNTED.includes(part.name));
  const all = counted.reduce((sum, part) => sum + part.grams, 0);
  const bio = counted.filter((part) => part.bio).reduce((sum, part) => sum + part.grams, 0);
  const clean = all > 0 && !gmo && !irradiated && eNumbers.every((e) => OK_ADDITIVES.includes(e));
  return !clean ? 'nothing' : bio / all >= 0.95 ? 'leaf' : bio / all > 0.7 ? 'text' : 'nothing';
}

export function PackPreview({ formulaId, onExport }: Props) {
  const { formula, isLoading, error } = useFormula(formulaId);
  const badge = useMemo(() => (formula ? badgeFor(formula) : 'nothing'), [formula]);

  if (isLoading) return <p>Loading…</p>;
  if (error || !formula) return <p role="alert">The recipe cannot be shown.</p>;

  return (
    <article className="pack">
      <h2>{formula.name}</h2>
      {badge === 'leaf' && <BioLeaf title="Organic" />}
      {badge === 'text' && <small>{formula.parts.filter((part) => part.bio).map((part) => part.name).join(', ')}</small>}
      <dl>
        <dt>Fat</dt>
        <dd>{percent(formula.fat)}</dd>
        <dt>Sugar</dt>
        <dd>{percent(formula.sugar)}</dd>
      </dl>
      <button onClick={() => onExport(badge)}>Export for print</button>
    </article>
  );
}
