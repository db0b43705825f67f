/** What `paydown` says without words: ten lines, the order in which one meets the commands. */
export const OVERVIEW = `paydown makes the debt that AI leaves behind visible.
  paydown scan [PATH]          the whole repository: structure, families, findings
  paydown find WORDS…          where a rule lives; --at PATH:LINE for what stands there; families lists all
  paydown graph [PATH]         what depends on what; cycles and metrics say more
  paydown explain WHAT         a rule, a finding or a decision: why, evidence, remedy
  paydown init, import         proposes settings and first decisions; takes over the rules of another tool
  paydown decision new         decision records and what they ask of the code; also list, check
  paydown exception, ledger    debt that somebody answers for, until a day or as of now

Start with: paydown scan      Options of a command: paydown COMMAND --help
`;
