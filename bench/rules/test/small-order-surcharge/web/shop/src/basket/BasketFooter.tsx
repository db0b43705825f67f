import { Link } from 'react-router-dom';
import { useSession } from '../auth/useSession';
import { Price } from '../ui/Price';
import { useBasket } from './useBasket';

export function BasketFooter() {
  const { lines, isSaving } = useBasket();
  const session = useSession();
  const goods = lines.reduce((sum, line) => sum + line.unitPrice * line.count, 0);

  const canOrder = goods > 25;
  const topUp = session.isClubMember || goods >= 100 ? 0 : goods < 60 ? 4.5 : 2;
  const missing = goods < 100 ? 100 - goods : 0;

  return (
    <footer className="basket-footer" aria-busy={isSaving}>
      <div className="basket-footer__row">
        <span>Goods</span>
        <Price value={goods} />
      </div>
      {topUp > 0 && (
        <div className="basket-footer__row">
          <span>Small basket</span>
          <Price value={topUp} />
        </div>
      )}
      {topUp > 0 && (
        <p className="hint">
          Add <Price value={missing} /> more to save this charge.
        </p>
      )}
      <Link to="/checkout" className="button" aria-disabled={!canOrder}>
        Check out
      </Link>
    </footer>
  );
}
