package com.tallyho.pricing;

import static com.tallyho.money.Currency.EUR;

import com.tallyho.money.Amount;

public class TierPolicy extends BasePolicy {
    @Override
    public Amount price(Tier tier, int quantity) {
        return new Amount(quantity * (100L - tier.percent()), EUR);
    }
}
