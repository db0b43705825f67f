import { blindDecision } from './blind-decision.ts';
import { boundaryBypass } from './boundary-bypass.ts';
import { businessRuleInController } from './business-rule-in-controller.ts';
import { businessRuleInUi } from './business-rule-in-ui.ts';
import { contradictedDecision } from './contradicted-decision.ts';
import { decisionWithoutRule } from './decision-without-rule.ts';
import { driftedRule } from './drifted-rule.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateRule } from './duplicate-rule.ts';
import { exceededLimit } from './exceeded-limit.ts';
import { expiredException } from './expired-exception.ts';
import { forbiddenDependency } from './forbidden-dependency.ts';
import { grownLedger } from './grown-ledger.ts';
import { hubComponent } from './hub-component.ts';
import { importCycle } from './import-cycle.ts';
import { layerBreach } from './layer-breach.ts';
import { loosenedRule } from './loosened-rule.ts';
import { missingOwner } from './missing-owner.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { orchestrationInUi } from './orchestration-in-ui.ts';
import { oversizedUnit } from './oversized-unit.ts';
import { projectCycle } from './project-cycle.ts';
import { reimplementedCapability } from './reimplemented-capability.ts';
import { ruleWithoutDecision } from './rule-without-decision.ts';
import { sharedDatabaseAccess } from './shared-database-access.ts';
import { tangledFunction } from './tangled-function.ts';
import { undeclaredComponent } from './undeclared-component.ts';
import { unmatchedCall } from './unmatched-call.ts';
import { unresolvedImport } from './unresolved-import.ts';
import { unstableDependency } from './unstable-dependency.ts';
import type { Rule } from '../model/rule.ts';

/** The table of rules, by name. `npm run new -- rule NAME` adds a line. */
export const rules: readonly Rule[] = [
  blindDecision,
  boundaryBypass,
  businessRuleInController,
  businessRuleInUi,
  contradictedDecision,
  decisionWithoutRule,
  driftedRule,
  duplicateCode,
  duplicateRule,
  exceededLimit,
  expiredException,
  forbiddenDependency,
  grownLedger,
  hubComponent,
  importCycle,
  layerBreach,
  loosenedRule,
  missingOwner,
  nearDuplicate,
  orchestrationInUi,
  oversizedUnit,
  projectCycle,
  reimplementedCapability,
  ruleWithoutDecision,
  sharedDatabaseAccess,
  tangledFunction,
  undeclaredComponent,
  unmatchedCall,
  unresolvedImport,
  unstableDependency,
];
