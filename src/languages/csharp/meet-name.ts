import type { SymbolCollector } from './symbols.ts';
import { SLOT } from './syntax-table.ts';
import { isCapital, readHead, readTypeName, readWord } from './type-names.ts';

export interface NamePlace {
  readonly text: string;
  readonly symbols: SymbolCollector;
}

/** Writes down what the name that begins at an offset means where it stands. */
export function meetName(slot: number, start: number, place: NamePlace): void {
  const { text, symbols } = place;
  switch (slot) {
    case SLOT.declared:
      if (isCapital(text, start)) symbols.addValue(readWord(text, start));
      return;
    case SLOT.typeParameter:
      return symbols.addTypeParameter(readWord(text, start));
    case SLOT.type:
      return symbols.addType(readTypeName(text, pastGlobal(text, start)), start);
    case SLOT.attribute:
      return symbols.addType(attributeType(readTypeName(text, pastGlobal(text, start))), start);
    default:
      return meetValueOrType(slot, start, place);
  }
}

function meetValueOrType(slot: number, start: number, { text, symbols }: NamePlace): void {
  const from = pastGlobal(text, start);
  if (!isCapital(text, from)) return;
  if (slot === SLOT.head) {
    const isGeneric = /^[\w@]+</.test(text.slice(from, from + LONGEST_NAME));
    const name = isGeneric ? readTypeName(text, from).replace(/\.[^.]*$/, '') : readHead(text, from);
    symbols.addHead(name, start);
  } else if (slot === SLOT.pattern || text.startsWith('nameof(', start - 7)) {
    symbols.addHead(readTypeName(text, from), start);
  }
}

const LONGEST_NAME = 200;

function pastGlobal(text: string, start: number): number {
  return text.startsWith('global::', start) ? start + 8 : start;
}

/** `[Audited]` names the type `AuditedAttribute`: hardly any attribute is called otherwise. */
function attributeType(name: string): string {
  return /Attribute(?:`\d+)?$/.test(name) ? name : name.replace(/(?:`\d+)?$/, 'Attribute$&');
}
