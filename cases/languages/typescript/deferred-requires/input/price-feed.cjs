'use strict';
const tiers = require('./tiers');
if (process.env.CURRENCY) require('./currency');
const { rebates } = loaded(require('./rebates'));

// Runs when it is loaded.
(function () {
  require('./wrapped');
})();
(() => require('./arrow-called-at-once'))();
!(function () { require('./negated'); }.call(this));
(function (root, factory) {
  root.prices = factory(require('./handed-in'));
})(this, function (prices) {
  return prices;
});
define(['require'], function (require) {
  return require('./amd');
});

// Waits for a call.
function archive() { return require('./archive'); }
(archive || tiers).run;
exports.ledger = () => require('./ledger');
exports.worker = require.resolve('./worker');
class Feed {
  open() {
    const socket = require('./socket');
    return socket;
  }
}
[tiers].map(function (tier) {
  return require('./tier-' + tier) || require('./tier-default');
});
exports.get = { get late() { return require('./late'); } };
