import type { Span } from '../text/span.ts';
import type {
  AssignmentNode,
  ClassNode,
  DeclaratorNode,
  DefaultExportNode,
  FunctionNode,
  IfNode,
  LogicalNode,
  MemberNode,
  SyntaxListener,
  SyntaxNode,
} from './syntax.ts';

/**
 * Keyed by the node types of oxc's lazy mode. The parameter is `never` in the table because each handler takes the one
 * node type that its key names; only the parser calls them.
 */
export type NodeHandlers = Readonly<Record<string, (node: never) => void>>;

/** Whom the walk that is under way reports to; null between walks. */
export interface ListenerSlot {
  listener: SyntaxListener | null;
}

interface LoopNode extends SyntaxNode {
  readonly body: Span;
}

interface SwitchNode extends SyntaxNode {
  readonly discriminant: Span;
}

interface CaseNode extends SyntaxNode {
  readonly test: SyntaxNode | null;
}

interface ConditionalNode extends SyntaxNode {
  readonly consequent: Span;
}

interface JumpNode extends SyntaxNode {
  readonly label: SyntaxNode | null;
}

/** One table for both modes, made once: making oxc's visitor costs as much as visiting a small file. */
export function createNodeHandlers(slot: ListenerSlot): NodeHandlers {
  return { ...functionHandlers(slot), ...namingHandlers(slot), ...structureHandlers(slot) };
}

/** Reports one walk to one listener. */
export function listenDuring(slot: ListenerSlot, listener: SyntaxListener, walk: () => void): void {
  slot.listener = listener;
  try {
    walk();
  } finally {
    slot.listener = null;
  }
}

function functionHandlers(slot: ListenerSlot): NodeHandlers {
  const enter = (node: FunctionNode): void => slot.listener?.enterFunction(node);
  const meetMarkup = (node: Span): void => slot.listener?.meetMarkup(node);
  return { Function: enter, ArrowFunctionExpression: enter, JSXElement: meetMarkup, JSXFragment: meetMarkup };
}

function namingHandlers(slot: ListenerSlot): NodeHandlers {
  const enterMember = (node: MemberNode): void => slot.listener?.enterMember(node);
  return {
    Class: (node: ClassNode): void => slot.listener?.enterClass(node),
    VariableDeclarator: (node: DeclaratorNode): void => slot.listener?.enterDeclarator(node),
    AssignmentExpression: (node: AssignmentNode): void => slot.listener?.enterAssignment(node),
    ObjectProperty: (node: MemberNode): void => slot.listener?.enterProperty(node),
    MethodDefinition: enterMember,
    PropertyDefinition: enterMember,
    AccessorProperty: enterMember,
    ExportDefaultDeclaration: (node: DefaultExportNode): void => slot.listener?.enterDefaultExport(node),
  };
}

function structureHandlers(slot: ListenerSlot): NodeHandlers {
  const enterLoop = (node: LoopNode): void => slot.listener?.enterStructure(node, node.body.start, 1);
  const meetJump = (node: JumpNode): void => {
    if (node.label !== null) slot.listener?.meetJump(node);
  };
  return {
    IfStatement: (node: IfNode): void => slot.listener?.enterIf(node),
    ForStatement: enterLoop,
    ForInStatement: enterLoop,
    ForOfStatement: enterLoop,
    WhileStatement: enterLoop,
    DoWhileStatement: enterLoop,
    CatchClause: enterLoop,
    SwitchStatement: (node: SwitchNode): void => slot.listener?.enterStructure(node, node.discriminant.end, 0),
    SwitchCase: (node: CaseNode): void => {
      if (node.test !== null) slot.listener?.meetCase(node);
    },
    ConditionalExpression: (node: ConditionalNode): void =>
      slot.listener?.enterStructure(node, node.consequent.start, 1),
    LogicalExpression: (node: LogicalNode): void => slot.listener?.enterLogical(node),
    BreakStatement: meetJump,
    ContinueStatement: meetJump,
  };
}
