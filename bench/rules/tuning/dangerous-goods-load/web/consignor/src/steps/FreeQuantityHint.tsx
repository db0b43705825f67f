import { Trans, useTranslation } from 'react-i18next';
import { InfoBox } from '../ui/InfoBox';
import { useOrderDraft } from '../draft/useOrderDraft';

export interface DraftPosition {
  id: string;
  unCode: string;
  adrGroup: '0' | '1' | '2' | '3' | '4';
  amount: number;
}

const SOFT_CODES = ['UN0081', 'UN0082', 'UN0241', 'UN0331'];
const ALLOWANCE = 1000;

// more than 1 means: the haulier has to mark the vehicle
function usedAllowance(positions: readonly DraftPosition[]): number {
  return positions.reduce((used, { adrGroup, unCode, amount }) => {
    const weight =
      adrGroup === '0'
        ? Infinity
        : adrGroup === '1'
          ? SOFT_CODES.includes(unCode) ? 20 : 50
          : adrGroup === '2' ? 2 : adrGroup === '3' ? 1 : 0;
    return amount === 0 ? used : used + (weight * amount) / ALLOWANCE;
  }, 0);
}

export const mustBeMarked = (positions: readonly DraftPosition[]) => usedAllowance(positions) > 1;

export function FreeQuantityHint() {
  const { t } = useTranslation('consignor');
  const { positions, isSaving } = useOrderDraft();
  const hazardous = positions.filter((position) => position.unCode !== '');

  if (hazardous.length === 0 || isSaving) return null;

  return (
    <InfoBox tone={mustBeMarked(hazardous) ? 'warning' : 'neutral'} title={t('adr.title')}>
      <Trans i18nKey={mustBeMarked(hazardous) ? 'adr.marked' : 'adr.free'} count={hazardous.length} />
      <ul>
        {hazardous.map(({ id, unCode, amount }) => (
          <li key={id}>
            {unCode}: {amount}
          </li>
        ))}
      </ul>
    </InfoBox>
  );
}
