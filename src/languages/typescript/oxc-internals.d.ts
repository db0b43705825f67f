/** The parts of oxc-parser below its published interface that parser-memory.ts stands on; the package ships no types for them. */
declare module 'oxc-parser/src-js/bindings.js' {
  export function getBufferOffset(buffer: Uint8Array): number;
  export const parseRawSync: (
    ...words: [filename: string, block: Uint8Array, startByte: number, sizeBytes: number, options: object]
  ) => void;
}

declare module 'oxc-parser/src-js/generated/constants.js' {
  export const ACTIVE_SIZE: number;
  export const BLOCK_ALIGN: number;
  export const BLOCK_SIZE: number;
  export const BUFFER_SIZE: number;
  export const DATA_POINTER_POS_32: number;
  export const PROGRAM_OFFSET: number;
}

declare module 'oxc-parser/src-js/raw-transfer/lazy-common.js' {
  export const TOKEN: object;
}

declare module 'oxc-parser/src-js/raw-transfer/visitor.js' {
  export type Visitor = object;
  export const Visitor: new (handlers: object) => Visitor;
  export function getVisitorsArr(visitor: Visitor): readonly unknown[];
}

declare module 'oxc-parser/src-js/generated/deserialize/ts.js' {
  export function deserialize(
    ...words: [buffer: Uint8Array, sourceText: string, startByte: number, sizeBytes: number]
  ): { readonly program: { readonly type: string; readonly start: number; readonly end: number } };
}

declare module 'oxc-parser/src-js/generated/lazy/walk.js' {
  export function walkProgram(position: number, tree: object, visitors: readonly unknown[]): void;
}

declare module 'oxc-parser/src-js/generated/lazy/constructors.js' {
  interface Place {
    readonly start: number;
    readonly end: number;
  }
  export class RawTransferData {
    constructor(position: number, tree: object);
    readonly comments: Iterable<Place>;
    readonly errors: Iterable<{ readonly message: string; readonly labels: Iterable<Place> }>;
  }
}
