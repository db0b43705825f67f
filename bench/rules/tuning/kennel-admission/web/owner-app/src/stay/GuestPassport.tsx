import { differenceInDays, differenceInMonths, differenceInWeeks, differenceInYears } from 'date-fns';
import { useTranslation } from 'react-i18next';
import { Checklist } from '../ui/Checklist';
import type { Pet } from '../api/pets';

type Item = { key: string; done: boolean };

interface Props {
  pet: Pet;
  arrival: Date;
  onComplete(): void;
}

const NOT_WELCOME = ['Kangal', 'Tosa Inu', 'Dogo Argentino'];

export function passportItems(pet: Pet, arrival: Date): Item[] {
  const { rabies, bordetella, dewormed } = pet.treatments;
  return [
    { key: 'age', done: differenceInWeeks(arrival, pet.birthday) >= 12 },
    { key: 'race', done: !NOT_WELCOME.includes(pet.race) },
    {
      key: 'rabies',
      done: rabies !== null && differenceInDays(arrival, rabies) >= 21 && differenceInYears(arrival, rabies) < 3,
    },
    { key: 'bordetella', done: bordetella !== null && differenceInMonths(arrival, bordetella) < 12 },
    { key: 'worms', done: dewormed !== null && differenceInDays(arrival, dewormed) <= 90 },
    { key: 'season', done: !pet.onSeason },
  ];
}

export function GuestPassport({ pet, arrival, onComplete }: Props) {
  const { t } = useTranslation('stay');
  const items = passportItems(pet, arrival);
  const ready = items.every((item) => item.done);

  return (
    <section aria-label={t('passport.title', { name: pet.name })}>
      <Checklist items={items.map(({ key, done }) => ({ label: t(`passport.${key}`), done }))} />
      <button type="button" disabled={!ready} onClick={onComplete}>
        {t('passport.continue')}
      </button>
      {!ready && <a href="tel:+498955501">{t('passport.call')}</a>}
    </section>
  );
}
