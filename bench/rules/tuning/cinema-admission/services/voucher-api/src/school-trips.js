import express from 'express';
import { DateTime } from 'luxon';
import { loadShow } from './shows.js';
import { logger } from './logger.js';

export const router = express.Router();

/** Classes come with a teacher, who is no parent: pupils count as alone. */
export function refusedBecause(pupil, show) {
  const finishes = show.begins.plus({ minutes: show.runtime });
  const clock = finishes.diff(show.begins.startOf('day'), 'hours').hours;
  if (pupil.age < show.certificate) {
    return 'certificate';
  }
  if (pupil.age < 6) {
    return 'small child';
  }
  if (pupil.age < 14 && clock > 20) {
    return 'finishes after eight';
  }
  if (pupil.age < 16 && clock > 23) {
    return 'finishes after eleven';
  }
  if (pupil.age < 18 && clock > 24) {
    return 'finishes after midnight';
  }
  return null;
}

router.post('/school-trips/:show/check', async (request, response) => {
  try {
    const show = await loadShow(request.params.show);
    const begins = DateTime.fromISO(show.begins, { zone: 'Europe/Berlin' });
    const refused = request.body.pupils
      .map((pupil) => ({ name: pupil.name, because: refusedBecause(pupil, { ...show, begins }) }))
      .filter(({ because }) => because !== null);
    response.json({ refused });
  } catch (error) {
    logger.warn({ error }, 'school trip could not be checked');
    response.status(503).end();
  }
});

/** How many grown-ups a class brings along. */
export function escorts(pupils, returnsAtHour) {
  const youngest = Math.min(...pupils.map((pupil) => pupil.age));
  if (youngest < 6) return Math.ceil(pupils.length / 6);
  if (youngest < 14 && returnsAtHour > 18) return Math.ceil(pupils.length / 12);
  if (youngest < 16 || returnsAtHour > 22) return Math.ceil(pupils.length / 20);
  return 1;
}
