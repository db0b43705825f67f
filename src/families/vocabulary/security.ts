/** Who may come in, with what proof, how often. */
export const securityWords = `
password passwd pwd passphrase
credential cred ~ secret
login logon signin ~ authenticate authentication auth authn
logout logoff signout
authorisation authorization authorise authorize authz
permission privilege
token jwt ~ bearer
session sess
issuer iss
audience aud
signature sig
encrypt encryption cipher ~ encipher
decrypt decryption decipher
otp totp
mfa twofactor
lock lockout ~ block ban
denylist blocklist blacklist
allowlist whitelist safelist
throttle ratelimit limiter
revocation revoke
vulnerability vuln ~ cve
attack ~ intrusion
anomaly anomalous ~ suspicious
redact ~ obfuscate
attempt ~ retry
failure fail
impersonate impersonation ~ masquerade
`;
