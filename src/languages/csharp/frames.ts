import { ROLE } from './syntax-table.ts';

/**
 * What is known of the nodes from the root to the place of a walk, by depth. What a node does not say for itself it
 * takes over from the node around it.
 */
export class Frames {
  readonly types: number[] = [];
  readonly roles: number[] = [];
  /** Nesting of control flow. */
  readonly levels: number[] = [];
  /** Index of the unit around, -1 for none. */
  readonly units: number[] = [];
  readonly beginsUnit: boolean[] = [];
  readonly isOuterPublic: boolean[] = [];
  /** Where what can give a name begins, and for operations the pattern that they stand in; -1 for none. Kept, because a node finds its parent only by searching from the root. */
  readonly nameStarts: number[] = [];
  /** Family of the operator of a logical expression once it is met; it stays readable while the next sibling is entered. */
  readonly operators: number[] = [];
  /** The same of the sibling before. */
  readonly operatorsBefore: number[] = [];

  enter(depth: number, type: number, role: number): void {
    this.types[depth] = type;
    this.roles[depth] = role;
    this.levels[depth] = this.levels[depth - 1] ?? 0;
    this.units[depth] = this.units[depth - 1] ?? -1;
    this.beginsUnit[depth] = false;
    this.operatorsBefore[depth] = this.operators[depth] ?? 0;
    this.operators[depth] = 0;
    if (role !== ROLE.binary) return;
    const around = this.roles[depth - 1];
    const isInPattern = around === ROLE.pattern || around === ROLE.binary;
    this.nameStarts[depth] = isInPattern ? (this.nameStarts[depth - 1] ?? -1) : -1;
  }

  /** True for the name with which a pattern begins: `order is Paid && isOpen` is the pattern `Paid && isOpen` for the grammar. */
  beginsPattern(depth: number, start: number): boolean {
    return this.roles[depth - 1] === ROLE.binary && this.nameStarts[depth - 1] === start;
  }
}
