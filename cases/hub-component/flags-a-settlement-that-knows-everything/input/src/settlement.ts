import { part0 } from './parts/part0.ts';
import { part1 } from './parts/part1.ts';
import { part2 } from './parts/part2.ts';
import { part3 } from './parts/part3.ts';
import { part4 } from './parts/part4.ts';
import { part5 } from './parts/part5.ts';
import { part6 } from './parts/part6.ts';
import { part7 } from './parts/part7.ts';
import { part8 } from './parts/part8.ts';
import { part9 } from './parts/part9.ts';
import { part10 } from './parts/part10.ts';
import { part11 } from './parts/part11.ts';

export function settle(): number {
  return part0() + part1() + part2() + part3() + part4() + part5() + part6() + part7() + part8() + part9() + part10() + part11();
}
