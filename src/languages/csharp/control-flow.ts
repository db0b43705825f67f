import type { SyntaxCursor } from '../tree-sitter/syntax-cursor.ts';
import { addOperator, addStructure } from './complexity.ts';
import type { Frames } from './frames.ts';
import { ROLE, type SyntaxTable } from './syntax-table.ts';
import type { UnitCollector } from './units.ts';

interface FlowParts {
  readonly frames: Frames;
  readonly units: UnitCollector;
  readonly table: SyntaxTable;
  readonly cursor: SyntaxCursor;
}

const NESTING: ReadonlySet<number> = new Set([ROLE.ifStatement, ROLE.structure, ROLE.switch]);

/** Counts decisions into the unit around the place of a walk; outside all units nothing is counted. */
export class ControlFlow {
  readonly #parts: FlowParts;

  constructor(parts: FlowParts) {
    this.#parts = parts;
  }

  /** Sets how deep a node is nested; the condition of an `if` is not nested in it, and `else if` stands beside its `if`. */
  settleLevel(depth: number, role: number): void {
    const { frames, table, cursor } = this.#parts;
    const around = frames.roles[depth - 1];
    if (around === undefined || !NESTING.has(around)) return;
    const field = cursor.currentFieldId;
    if (!table.isNested(frames.types[depth - 1] ?? 0, field)) return;
    const isElse = around === ROLE.ifStatement && field === table.alternative;
    if (isElse && role === ROLE.ifStatement) return;
    this.#deepen(depth);
    if (isElse) this.#addCognitive(depth);
  }

  enter(depth: number, role: number): void {
    switch (role) {
      case ROLE.ifStatement:
        return this.#enterIf(depth);
      case ROLE.structure:
        return this.#addStructure(depth, 1);
      case ROLE.switch:
        return this.#addStructure(depth, 0);
      case ROLE.arm:
        this.#deepen(depth);
        return this.#decide(depth, 1);
      case ROLE.discard:
        return this.#decideWithin(depth, ROLE.arm, -1);
      case ROLE.caseWord:
        return this.#decideWithin(depth, ROLE.switchSection, 1);
      case ROLE.when:
        return this.#decide(depth, 1);
      case ROLE.goto:
        return this.#addCognitive(depth);
      case ROLE.operator:
        return this.#meetOperator(depth);
      default:
    }
  }

  #deepen(depth: number): void {
    const { levels } = this.#parts.frames;
    levels[depth] = (levels[depth] ?? 0) + 1;
  }

  #decideWithin(depth: number, around: number, decisions: number): void {
    if (this.#parts.frames.roles[depth - 1] === around) this.#decide(depth, decisions);
  }

  #enterIf(depth: number): void {
    const { frames, table, cursor } = this.#parts;
    const isElseIf = frames.roles[depth - 1] === ROLE.ifStatement && cursor.currentFieldId === table.alternative;
    this.#addStructure(depth, 1, isElseIf ? 1 : undefined);
  }

  #addStructure(depth: number, decisions: number, cognitive?: number): void {
    const unit = this.#unitAt(depth);
    const level = this.#parts.frames.levels[depth] ?? 0;
    if (unit !== undefined) addStructure(unit, level, { cognitive: cognitive ?? level + 1, decisions });
  }

  #meetOperator(depth: number): void {
    const { frames, table } = this.#parts;
    const unit = this.#unitAt(depth);
    const operator = table.operators.get(frames.types[depth] ?? 0);
    if (unit === undefined || operator === undefined) return;
    const isBinary = frames.roles[depth - 1] === ROLE.binary;
    if (isBinary !== (operator.holder === 'binary')) return;
    addOperator(unit, operator, { left: frames.operatorsBefore[depth] ?? 0, outer: this.#outerFamily(depth - 1) });
    if (operator.family !== 0) this.#spread(depth - 1, operator.family);
  }

  /** The family of the logical expression that the one at a depth is the right operand of, parentheses aside. */
  #outerFamily(depth: number): number {
    const { roles, operators } = this.#parts.frames;
    let at = depth - 1;
    while (roles[at] === ROLE.parentheses) at -= 1;
    return roles[at] === ROLE.binary ? (operators[at] ?? 0) : 0;
  }

  #spread(depth: number, family: number): void {
    const { roles, operators } = this.#parts.frames;
    operators[depth] = family;
    for (let at = depth - 1; roles[at] === ROLE.parentheses; at -= 1) operators[at] = family;
  }

  #decide(depth: number, decisions: number): void {
    const unit = this.#unitAt(depth);
    if (unit !== undefined) unit.cyclomatic += decisions;
  }

  #addCognitive(depth: number): void {
    const unit = this.#unitAt(depth);
    if (unit !== undefined) unit.cognitive += 1;
  }

  #unitAt(depth: number): ReturnType<UnitCollector['at']> {
    return this.#parts.units.at(this.#parts.frames.units[depth] ?? -1);
  }
}
