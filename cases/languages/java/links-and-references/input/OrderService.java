package com.tallyho.orders;

import java.util.*;
import static com.tallyho.pricing.Rates.GOLD_RATE;
import static com.tallyho.pricing.Rounding.*;
import com.tallyho.pricing./* the policy */TierPolicy;

@Audited(by = OrderDesk.class)
public class OrderService<T extends Line> extends BaseService implements Quoting<Order>, com.tallyho.audit.Traced {
    private static final Ledger LEDGER = Ledger.open();
    private final Map.Entry<String, Money> fee = null;

    protected <R extends Receipt> R place(T line, Order order, @Checked List<? super Coupon>... coupons)
            throws RefusedOrder {
        LEDGER.note(order.total.AMOUNT);
        com.tallyho.mail.Postman.send(order);
        Object parcel = new Parcel<Box>(Tier.GOLD) {
            Weight weight;
        };
        if (parcel instanceof Crate crate && crate.isSealed()) throw new Overdue();
        java.util.function.Function<Order, Invoice> bill = Invoice::of;
        int[] prices = (int[]) Prices.of(order);
        class Scratch {}
        Scratch scratch = new Scratch();
        return null;
    }

    public static class Builder {
        Builder next;
    }

    interface Quoting<Q> {
        enum Answer { YES, NO }
    }
}

class Helper {}
