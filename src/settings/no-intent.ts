import type { Intent } from '../model/intent.ts';

/** What somebody wants who wrote nothing. */
export const noIntent: Intent = {
  components: [],
  layers: [],
  capabilities: [],
  glossary: [],
  ignore: [],
  levels: [],
  budget: null,
  exceptions: [],
  records: [],
  judgedOn: null,
};
