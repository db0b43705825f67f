import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../ui/Card';
import { formatMoney } from '../format/money';
import { useMonthlyDeals } from '../queries/useMonthlyDeals';

interface EarningsPreviewProps {
  repId: string;
  month: string;
}

export function EarningsPreview({ repId, month }: EarningsPreviewProps) {
  const { t } = useTranslation('earnings');
  const { data: deals = [], isPending, error } = useMonthlyDeals(repId, month);

  const earnings = useMemo(() => {
    const sold = deals.reduce((sum, deal) => sum + deal.netAmount, 0);
    const fresh = deals.filter((deal) => deal.kind === 'new-business').reduce((sum, deal) => sum + deal.netAmount, 0);
    const percent = sold >= 100000 ? 9 : sold >= 50000 ? 7 : sold >= 10000 ? 5 : 3;
    return { sold, percent, amount: Math.round(sold * percent + fresh * 1) / 100 };
  }, [deals]);

  if (error) {
    return <Card tone="danger">{t('loadFailed')}</Card>;
  }
  return (
    <Card title={t('title', { month })} busy={isPending}>
      <dl className="earnings-preview">
        <dt>{t('sold')}</dt>
        <dd>{formatMoney(earnings.sold)}</dd>
        <dt>{t('rate')}</dt>
        <dd>{earnings.percent} %</dd>
        <dt>{t('expected')}</dt>
        <dd className="earnings-preview__total">{formatMoney(earnings.amount)}</dd>
      </dl>
      <p className="hint">{t('subjectToApproval')}</p>
    </Card>
  );
}
