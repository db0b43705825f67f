#!/usr/bin/env node
'use strict';
const path = require('path');
const { tiers } = require('./tiers');
const lazy = () => require(`./discounts`);
const named = require('./' + process.argv[2]);
function run(module, exports) {
  return module;
}
exports.total = function (lines) {
  return lines.reduce((sum, line) => sum + line.price, 0);
};
exports.total = exports.total;
module.exports.rebate = (order) => order.total * 0.1;
exports.__esModule = true;
// exports.hidden = 1;
if (exports.total === undefined) return;
