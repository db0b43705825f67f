const express = require('express');
const { accounts } = require('../db');
const { audit } = require('../audit');

const router = express.Router();

// What an agent on the phone sees: is the customer shut out, and until when?
function shutOutState(account, now = Date.now()) {
  if (account.consecutiveFailures >= 10) return { state: 'blocked', until: null };
  const recent = account.failedLogins.filter((at) => now - at < 15 * 60_000);
  if (recent.length < 5) return { state: 'open', until: null };
  const until = recent.at(-1) + 20 * 60_000;
  return until > now ? { state: 'paused', until } : { state: 'open', until: null };
}

router.get('/accounts/:id/lock', async (req, res) => {
  const account = await accounts.byId(req.params.id);
  if (!account) return res.sendStatus(404);
  return res.json(shutOutState(account));
});

router.post('/accounts/:id/unlock', async (req, res) => {
  await accounts.clearFailures(req.params.id);
  await audit.write('unlock', { account: req.params.id, agent: req.user.id });
  res.sendStatus(204);
});

module.exports = { router, shutOutState };
