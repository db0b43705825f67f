import { expect, test } from 'vitest';
import { notReadLines } from './not-read-lines.ts';
import { type NotAnalysed, UNSUPPORTED_LANGUAGE } from '../model/not-analysed.ts';

const more = '--all';

function skipped(what: string, reason: string, count: number): NotAnalysed {
  return { what, reason, count, examples: [] };
}

test('what was not read is one line, with reasons where there is room', () => {
  const all = [skipped('file', 'generated', 12), skipped('SQL', 'paydown does not read this language yet', 40)];
  expect(notReadLines(all, { columns: 100, more })).toEqual([
    'Not read: 52: SQL 40 (paydown does not read this language yet), generated 12',
  ]);
  expect(notReadLines(all, { columns: 40, more })).toEqual(['Not read: 52: SQL 40, generated 12']);
});

test('a language that nobody reads comes first, and is named where there is no room for it', () => {
  const languages = [skipped('Perl', UNSUPPORTED_LANGUAGE, 3), skipped('COBOL', UNSUPPORTED_LANGUAGE, 2)];
  const all = [skipped('file', 'generated', 12), ...languages];
  expect(notReadLines(all, { columns: 60, more })).toEqual(['Not read: 17: Perl 3, COBOL 2, generated 12']);
  expect(notReadLines(all, { columns: 41, more })).toEqual([
    'Not read: 17: Perl 3, 2 more kinds: --all',
    'Languages that paydown does not read: COBOL',
  ]);
  expect(notReadLines(all, { columns: 30, more })).toEqual([
    'Not read: 17: 3 kinds: --all',
    'Languages that paydown does not read: Perl',
    '  COBOL',
  ]);
});

test('one kind is one entry, whatever its reasons', () => {
  const all = [
    skipped('tsconfig.json', 'extends a configuration that is not in the repository', 2),
    skipped('tsconfig.json', 'has a syntax error', 1),
    skipped('file', 'the parser gave up: Expected `}`', 1),
    skipped('file', 'the parser gave up: Invalid characters', 3),
  ];
  expect(notReadLines(all, { columns: 80, more })).toEqual(['Not read: 7: the parser gave up 4, tsconfig.json 3']);
});

test('what bears on the whole run is told in full', () => {
  const ofRun = skipped('git', 'the program is not installed: all files on disk were listed', 1);
  expect(notReadLines([ofRun], { columns: 100, more })).toEqual([`git: ${ofRun.reason}`]);
  expect(notReadLines([ofRun, skipped('file', 'generated', 1)], { columns: 100, more })).toEqual([
    'Not read: 1: generated 1',
    `git: ${ofRun.reason}`,
  ]);
});

test('nothing left out is said', () => {
  expect(notReadLines([], { columns: 100, more })).toEqual(['Not read: nothing, all source files in scope were read']);
});
