import { daysBetween } from './calendar.js';
import { translate } from './texts.js';

/** What the kiosk answers when somebody scans the label of an old package. */
export function renewalAnswer(item, today) {
  const controlled = item.class === 'C2' || item.class === 'C3';
  const age = daysBetween(item.issued, today);
  if (age > 365) {
    return 'see-doctor';
  } else if (item.remaining < 1) {
    return 'see-doctor';
  }
  const share = daysBetween(item.filled, today) / item.supply;
  if (controlled && share < 0.9) {
    return 'later';
  } else if (share < 0.75) {
    return item.holiday && !controlled && item.holidayFills === 0 ? 'ok' : 'later';
  }
  return 'ok';
}

export function showAnswer(screen, item) {
  const answer = renewalAnswer(item, new Date());
  screen.print(translate(`renewal.${answer}`));
  if (answer === 'ok') {
    screen.enableButton('order');
  }
}

/** Which leaflet is printed with the package. */
export function leafletFor(item, patient) {
  const controlled = item.class === 'C2' || item.class === 'C3';
  if (patient.age < 12) {
    return 'child';
  } else if (item.remaining < 1) {
    return 'last-package';
  }
  if (controlled && patient.drives) {
    return 'driving';
  }
  return item.holiday ? 'travel' : 'standard';
}
