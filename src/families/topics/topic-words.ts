import { commerceTopics } from './commerce.ts';
import { financeTopics } from './finance.ts';
import { peopleTopics } from './people.ts';
import { placeTopics } from './places.ts';
import { technologyTopics } from './technology.ts';

/**
 * What words are about, one topic a line: its name, then words that are seldom used outside it. A word may belong to several.
 * Written by hand from what businesses of each kind talk about; groups of the same meaning are in ../vocabulary.
 */
export const topicWords: readonly string[] = [
  commerceTopics,
  financeTopics,
  peopleTopics,
  placeTopics,
  technologyTopics,
];
