import { hubComponent } from './hub-component.ts';
import { importCycle } from './import-cycle.ts';
import { oversizedUnit } from './oversized-unit.ts';
import { projectCycle } from './project-cycle.ts';
import { sharedDatabaseAccess } from './shared-database-access.ts';
import { tangledFunction } from './tangled-function.ts';
import { unmatchedCall } from './unmatched-call.ts';
import { unresolvedImport } from './unresolved-import.ts';
import { unstableDependency } from './unstable-dependency.ts';
import type { Rule } from '../model/rule.ts';

/** The table of rules, by name. `npm run new -- rule NAME` adds a line. */
export const rules: readonly Rule[] = [
  hubComponent,
  importCycle,
  oversizedUnit,
  projectCycle,
  sharedDatabaseAccess,
  tangledFunction,
  unmatchedCall,
  unresolvedImport,
  unstableDependency,
];
