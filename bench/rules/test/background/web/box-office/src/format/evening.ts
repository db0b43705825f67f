const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `Sat, 14 March, 19:30` */
export function formatEvening(iso: string): string {
  const start = new Date(iso);
  return `${DAY.format(start)}, ${TIME.format(start)}`;
}

export function isSameEvening(left: string, right: string): boolean {
  return DAY.format(new Date(left)) === DAY.format(new Date(right));
}

export function groupByEvening<Item extends { startsAt: string }>(items: Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = DAY.format(new Date(item.startsAt));
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
}
