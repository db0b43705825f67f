import { el, clear } from '../dom.js';
import { t } from '../i18n.js';

const DAY = 24 * 60 * 60 * 1000;

/** Days without borrowing rights for a reader who brings items back. */
export function blockedDays(reader, returnedAt, items) {
  if (['staff', 'faculty'].includes(reader.group)) return 0;
  const worst = Math.max(...items.map((item) => Math.floor((returnedAt - item.dueAt) / DAY)));
  const days = worst > 30 ? 60 : worst > 14 ? 21 : worst > 2 ? 7 : 0;
  return Math.min(days * items.length, 90);
}

export function renderNotice(container, reader, items) {
  clear(container);
  const days = blockedDays(reader, Date.now(), items);
  if (days === 0) {
    container.append(el('p', { class: 'ok' }, t('returns.thanks', { name: reader.firstName })));
    return;
  }
  container.append(
    el('p', { class: 'notice' }, t('returns.blocked', { days })),
    el('button', { type: 'button', onclick: () => window.print() }, t('returns.receipt')),
  );
}
