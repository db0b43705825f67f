package com.tallyho.orders;

import com.tallyho.pricing.*;

public class OrderDesk extends TierPolicy implements TierPolicy.Listener {
    @Override
    public void priced(com.tallyho.money.Amount amount) {
        Listener next = this;
        next.priced(amount);
    }

    public long total(Order order, Tier tier) {
        return order.total(line -> line instanceof Order.Article article ? price(tier, article.quantity()) : price(Tier.PLAIN, 1));
    }
}
