import entries = require('./entries');

class Ledger {}

export = Ledger;
