/** How much it says that a unit has this mark, from the mark alone: nothing for what stands in every program. */
export function markWeight(of: string): number {
  const space = of.indexOf(' ');
  const [kind, name] = [of.slice(0, space), of.slice(space + 1)];
  if (kind === 'call') return CALL_WEIGHTS.get(name) ?? USUAL_CALL;
  if (kind === 'known') return KNOWN;
  if (kind === 'status') return STATUS;
  if (COMMON_TEXTS.has(name)) return COMMON;
  return TEXT + Math.min(name.length, LONG) * TEXT_BY_LENGTH;
}

const USUAL_CALL = 0.8;
const KNOWN = 1;
const STATUS = 0.7;
const COMMON = 0.15;
const TEXT = 0.5;
const TEXT_BY_LENGTH = 0.06;
const LONG = 20;

const CALL_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['hmac', 2],
  ['same time compare', 2],
  ['signature', 2],
  ['token check', 2.5],
  ['token issue', 2.5],
  ['password hash', 2],
  ['currency', 2],
  ['number format', 1.5],
  ['encrypt', 2],
  ['digest', 1.5],
  ['sleep', 1.2],
  ['random', 1.2],
  ['clock', 0.4],
  ['json read', 0.4],
  ['json write', 0.4],
  ['http call', 0.8],
  ['environment', 0.4],
  ['regex', 0.3],
  ['link parse', 0.6],
  ['file read', 0.5],
]);

/** Keys and words of every interface, whatever it is about. */
const COMMON_TEXTS: ReadonlySet<string> = new Set(
  `true false null undefined none yes no ok error errors success failed failure get post put delete patch head options string
  number boolean bool int integer float object array function symbol bigint id ids uid uuid name names type types kind default all any
  other unknown active inactive pending open closed utf 8 utf8 utf-8 ascii hex data value values key keys status code message
  messages title description text label content body url uri path paths file files dir size length count total limit offset page
  index item items list result results response request headers header query params method methods options config settings
  user users admin role email password token state data event events action target source version time timestamp date
  created at updated created at updated at start end from to in out on off min max width height color style class classname
  children disabled required hidden visible enabled selected checked left right top bottom center http https localhost
  application/json text/plain text/html content type accept authorization json xml html css js ts id desc asc info warn
  warning debug log level is this self mode format flex inherit pointer relative absolute fixed sticky solid dashed auto nowrap grid
  block inline row column wrap baseline uppercase lowercase underline bold transparent ellipsis stretch normal initial unset input output args env host port node detail details reason`
    .split(/\s+/)
    .concat(
      'content type',
      'created at',
      'updated at',
      'utf 8',
      'use strict',
      'not found',
      'bad request',
      'use client',
    ),
);
