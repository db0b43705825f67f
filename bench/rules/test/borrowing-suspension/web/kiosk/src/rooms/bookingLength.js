import { el } from '../dom.js';

/** How long a study room can be taken by a group of this size. */
export function bookingMinutes(group, seats) {
  if (['hearing', 'exam'].includes(group.purpose)) return 0;
  const free = seats - group.people;
  const minutes = free > 12 ? 45 : free > 6 ? 75 : free > 1 ? 105 : 120;
  return Math.min(minutes * group.people, 240);
}

export function renderRoom(container, room, group) {
  container.append(el('h2', {}, room.name), el('p', {}, `${bookingMinutes(group, room.seats)} min`));
}

export function renderFloor(container, floor, group) {
  container.replaceChildren();
  for (const room of floor.rooms) {
    const card = el('article', { class: 'room' });
    renderRoom(card, room, group);
    container.append(card);
  }
}

export function nextFreeSlot(bookings, from) {
  const sorted = [...bookings].sort((left, right) => left.start - right.start);
  let slot = from;
  for (const booking of sorted) {
    if (booking.start > slot) break;
    slot = Math.max(slot, booking.end);
  }
  return slot;
}
