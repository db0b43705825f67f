import { allOf, hasConstant } from './alternatives.ts';
import type { Argument, Expression } from './decision-outline.ts';
import { emitEffect } from './emit-clause.ts';
import { foldConstant } from './fold-constant.ts';
import { isCertain, natureOfWords } from './nature.ts';
import type { Reading, Sink } from './reading.ts';
import { returnedBy } from './returned-by.ts';
import { noValue } from './values.ts';

type Call = Expression & { kind: 'call' };

/** What a call is given: named numbers and texts are decisions of the caller, so are numbers that no plumbing asks for. */
export function readArguments(call: Call, sink: Sink, reading: Reading): void {
  if (call.receiver !== null) reading.read.value(call.receiver, { ...sink, use: 'none' });
  const isPlumbing = PLUMBING.test(call.name);
  const callee = calleeWords(call, reading);
  for (const argument of call.arguments) {
    const { value, name } = argument;
    if (readFilter(call.name, value, { sink, reading })) continue;
    if (isPlumbing && name === '' && foldConstant(value, reading) !== null) continue;
    reading.read.value(value, sinkOf(argument, { sink, callee, isPlumbing, name: call.name }, reading));
  }
}

interface FilterPlace {
  readonly sink: Sink;
  readonly reading: Reading;
}

/** `orders.Where(order => now - order.Placed < 30 days)`: what is asked of each is decided, whatever becomes of the list. */
function readFilter(callee: string, value: Expression, { sink, reading }: FilterPlace): boolean {
  if (value.kind !== 'callable' || !FILTERS.test(callee) || reading.blob.isUnit(value, reading.unit)) return false;
  const asked = returnedBy(value);
  const tests = asked?.kind === 'operation' ? reading.read.tests(asked, false).filter(hasConstant) : [];
  if (tests.length === 0) return false;
  const when = allOf([sink.when, tests], reading);
  emitEffect({ role: 'other', quantity: sink.quantity, value: noValue, line: value.line }, { when }, reading);
  return true;
}

const FILTERS =
  /^(?:where|filter|any|all|every|some|count|find\w*|first\w*|last\w*|single\w*|\w+Match|removeIf|skipWhile|takeWhile|partition)$/i;

interface ArgumentPlace {
  readonly sink: Sink;
  readonly callee: readonly string[];
  readonly isPlumbing: boolean;
  readonly name: string;
}

function sinkOf({ name, value }: Argument, place: ArgumentPlace, reading: Reading): Sink {
  const { sink, callee, isPlumbing } = place;
  if (value.kind === 'callable') return sink;
  const plain = reading.words.plain(name);
  const own = reading.words.meaningful(name);
  const named = natureOfWords(plain);
  const isSleep = /^(?:sleep|delay|setTimeout|setInterval)$/i.test(place.name) && name === '';
  if (isSleep)
    return { ...sink, quantity: callee, nature: { kind: 'time', scale: reading.vocabulary.sleepUnit }, use: 'set' };
  const nature = isCertain(named) || named.kind !== 'unknown' ? named : natureOfWords(callee);
  const quantity = [...callee.slice(-3), ...own];
  return {
    ...sink,
    quantity: quantity.length > 0 ? quantity : sink.quantity,
    nature,
    use: useOf({ name, value }, isPlumbing, reading),
  };
}

function useOf({ name, value }: Argument, isPlumbing: boolean, reading: Reading): Sink['use'] {
  if (isPlumbing) return 'none';
  const folded = foldConstant(value, reading);
  if (folded === null) return value.kind === 'text' ? 'none' : 'set';
  const isTold =
    name !== '' ||
    folded.kind === 'number' ||
    folded.kind === 'pattern' ||
    (folded.kind === 'text' && CODE.test(folded.text));
  return isTold ? 'set' : 'none';
}

/** Names of algorithms, claims and headers; words that are read by people have no digits or dots. */
const CODE = /^(?=.*[\d._/-])[A-Za-z][\w./:-]{2,40}$/;

function calleeWords({ receiver, name }: Call, reading: Reading): readonly string[] {
  const holder = receiver?.kind === 'name' ? reading.words.meaningful(receiver.path.at(-1) ?? '') : [];
  return [...holder, ...reading.words.ofCall(name)].slice(-4);
}

/** Calls whose numbers and texts say how something is written down and not what is decided. */
const PLUMBING =
  /^(?:substr(?:ing)?|slice|splice|split|join|pad(?:Start|End|Left|Right)|charAt|charCodeAt|at|get|has|set|t|i18n|translate|log|debug|info|warn|warning|error|trace|print|println|printf|sprintf|fprintf|format|parseInt|toString|indexOf|lastIndexOf|replace|replaceAll|trim\w*|range|repeat|alloc|from|of|concat|push|append|add|remove|insert|useState|useMemo|useRef|querySelector\w*|getElementById|addEventListener|require|import|describe|it|test|expect|assert\w*|toEqual|toBe|emit|on|getString|getInt|getProperty|getenv|param|query|header|nth|skip|take|rows?|columns?|className|cn|clsx|strings?|encode|decode|getBytes|console|write\w*|read\w*|LogWarning|LogInformation|LogError|LogDebug|Errorf|Sprintf|Wrap|Fatal|len|now|Date|localeCompare|equals?|nameof)$/i;
