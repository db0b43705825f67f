/** Jobs, incidents and the running of systems. */
export const operationsWords = `
concurrency concurrent parallel parallelism
dlq deadletter
fallback failover
reply respond ~ answer reaction
escalation escalate
assignment assign ~ assignee
metric ~ kpi
availability ~ uptime
deploy deployment ~ rollout
synchronise synchronize synchronization sync
duplicate dup ~ dedupe
deprecation deprecate ~ sunset
exponential expo
idempotency idempotent
environment env
reboot restart
recover recovery ~ restore
`;
