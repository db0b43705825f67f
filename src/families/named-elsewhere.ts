import type { Alignment, Slot } from './alignment.ts';

/**
 * Worming after 30 days beside rabies after 30 days, where the other worms after 90: equal by chance. What has a name that the
 * other member knows, and not for this part, waits until places are compared.
 */
export function isNamedElsewhere(a: Slot, b: Slot, { members }: Alignment): boolean {
  if (a.part.kind === 'gate' || namesOf(a, members).some((word) => b.part.quantity.includes(word))) return false;
  return isNamedIn(a, b.member, members) || isNamedIn(b, a.member, members);
}

function isNamedIn(slot: Slot, member: number, members: Alignment['members']): boolean {
  const names = namesOf(slot, members);
  return (members[member] ?? []).some(
    (other) =>
      other.part.kind === slot.part.kind &&
      other.part.dimension === slot.part.dimension &&
      namesOf(other, members).some((word) => names.includes(word)),
  );
}

/** The words by which a member tells this part from most of its others. */
function namesOf({ part, member }: Slot, members: Alignment['members']): string[] {
  const alike = (members[member] ?? []).filter((other) => other.part.kind === part.kind);
  const most = Math.max(1, alike.length / 3);
  return part.quantity.filter((word) => alike.filter((other) => other.part.quantity.includes(word)).length <= most);
}
