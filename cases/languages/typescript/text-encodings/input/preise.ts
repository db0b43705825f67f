// Grüße 🛒 aus Köln
import { größe, type Maß } from "./maße";

export function summeFürKunden(
  ältere = [...größe], // "🛒", a
  { rabatt, ...rest }: Maß = {},
  melden: (...präfix: string[]) => void = () => {},
  ...weitere: string[]
) {
  const ö = (/* keine */) => rest;
  return `🛒${weitere.length > 1 ? "viele" : ö()}`;
}
const ende = import("./über");
const reste = [...größe, "äöüäöüäöüäöü"];
export const prüfen = (ältere: Maß[], jüngere = 1) => ältere;
