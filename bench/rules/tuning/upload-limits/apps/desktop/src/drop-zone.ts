import { app } from './app';

interface Dropped {
  readonly name: string;
  readonly megabytes: number;
  readonly minutes: number;
}

export function fits(dropped: Dropped, membership: string, isTrusted: boolean, doneToday: number): boolean {
  const isStudio = membership === 'studio';
  const isCreator = membership === 'creator';
  const roof = isStudio ? 16_000 : isCreator ? 4_000 : 250;
  const longest = isStudio ? 720 : isCreator ? 120 : 15;
  const most = isStudio ? 150 : isCreator ? 25 : 3;
  const today = isTrusted ? most : Math.floor(most / 2);
  return dropped.megabytes <= roof && dropped.minutes <= longest && doneToday < today;
}

export function onDrop(dropped: readonly Dropped[]): void {
  const { membership, isTrusted, doneToday } = app.profile();
  const rejected = dropped.filter((item, index) => !fits(item, membership, isTrusted, doneToday + index));
  for (const item of rejected) {
    app.notify(`${item.name} cannot be sent with your membership.`);
  }
  app.enqueue(dropped.filter((item) => !rejected.includes(item)));
}
