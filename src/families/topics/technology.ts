/** What software does for itself. */
export const technologyTopics = `
access: password login account lock lockout attempt failure failed credential authenticate user sign unlock brute wrong block username
sessions: session token cookie expiry expire idle lifetime logout refresh remember issued valid skew tolerance clock revoke
authorisation: role permission grant access allow deny owner admin scope policy privilege group
tokens: token jwt claim issuer audience signature key algorithm bearer subject jwks nonce
resilience: retry attempt backoff delay timeout circuit breaker jitter transient unavailable fallback request upstream exponential pause wait reconnect
throttling: rate limit throttle quota burst bucket request window minute client too many
caching: cache entry stale ttl hit miss evict fresh invalidate memo
queues: queue message consumer producer topic publish broker dead letter offset acknowledge redeliver
uploads: upload file size type extension mime attachment image video megabyte kilobyte byte duration format thumbnail document
streaming: video stream bitrate resolution codec frame playback buffer quality episode watch
storage: storage disk bucket backup archive retention snapshot restore volume file folder quota
support: ticket sla priority severity agent response resolution escalate escalation helpdesk queue incident breach support desk first reaction solution
monitoring: metric alert threshold health uptime probe latency error log trace dashboard incident window
messaging: message mail email notification push sms recipient sender channel inbox digest quiet unsubscribe template
moderation: comment post report flag spam moderator ban content review abuse violation
ranking: rank score relevance weight boost search query result hit match
games: game level player score lives xp quest achievement leaderboard round spawn
telephony: call caller minute roaming sim data allowance bundle network operator dial voicemail tariff
deployment: deploy release build version rollout canary environment pipeline
scheduling: schedule cron job slot calendar interval recurrence due run appointment
identity: email phone name address postcode iban validate format length character username
passwords: password strength character digit uppercase lowercase symbol length reuse history
reviews: review pull request approval reviewer merge branch
hosting: server cpu memory instance scale replica node pod request load
licensing: licence license seat activation key expire edition
imports: import row column file csv header parse line record duplicate
experiments: experiment variant cohort bucket percent rollout flag
`;
