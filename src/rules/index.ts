import { businessRuleInController } from './business-rule-in-controller.ts';
import { businessRuleInUi } from './business-rule-in-ui.ts';
import { driftedRule } from './drifted-rule.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateRule } from './duplicate-rule.ts';
import { expiredException } from './expired-exception.ts';
import { hubComponent } from './hub-component.ts';
import { importCycle } from './import-cycle.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { orchestrationInUi } from './orchestration-in-ui.ts';
import { oversizedUnit } from './oversized-unit.ts';
import { projectCycle } from './project-cycle.ts';
import { sharedDatabaseAccess } from './shared-database-access.ts';
import { tangledFunction } from './tangled-function.ts';
import { undeclaredComponent } from './undeclared-component.ts';
import { unmatchedCall } from './unmatched-call.ts';
import { unresolvedImport } from './unresolved-import.ts';
import { unstableDependency } from './unstable-dependency.ts';
import type { Rule } from '../model/rule.ts';

/** The table of rules, by name. `npm run new -- rule NAME` adds a line. */
export const rules: readonly Rule[] = [
  businessRuleInController,
  businessRuleInUi,
  driftedRule,
  duplicateCode,
  duplicateRule,
  expiredException,
  hubComponent,
  importCycle,
  nearDuplicate,
  orchestrationInUi,
  oversizedUnit,
  projectCycle,
  sharedDatabaseAccess,
  tangledFunction,
  undeclaredComponent,
  unmatchedCall,
  unresolvedImport,
  unstableDependency,
];
