import type { Codebase } from '../model/codebase.ts';
import type { ScanResult, WireEnd } from '../model/scan-result.ts';

/** Services, wires and unmatched calls with names instead of numbers, in the order of the model. */
export function summariseWires(codebase: Codebase): Pick<ScanResult, 'services' | 'wires' | 'unmatchedCalls'> {
  const { files, services, wires, unmatchedCalls } = codebase;
  const serviceOf = new Map(services.flatMap(({ folder, files: members }) => members.map((file) => [file, folder])));
  const endAt = (file: number, line: number): WireEnd => {
    return { path: files[file]?.path ?? '', line, service: serviceOf.get(file) ?? null };
  };
  return {
    services: services.map((service) => ({ ...service, files: service.files.length })),
    wires: wires.map(({ kind, from, to, label, fromLine, toLine, confidence, evidence }) => {
      return { kind, from: endAt(from, fromLine), to: endAt(to, toLine), label, confidence, evidence };
    }),
    unmatchedCalls: unmatchedCalls.map(({ file, line, label, client }) => {
      return { from: endAt(file, line), label, client };
    }),
  };
}
