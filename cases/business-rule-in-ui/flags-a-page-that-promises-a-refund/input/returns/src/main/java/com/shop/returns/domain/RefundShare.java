package com.shop.returns.domain;

import java.math.BigDecimal;

/** How much of the price a customer gets back. */
public final class RefundShare {

    public BigDecimal refundShare(String condition, int daysSinceDelivery) {
        if (daysSinceDelivery > 30) {
            return BigDecimal.ZERO;
        }
        switch (condition) {
            case "sealed":
                return new BigDecimal("1.00");
            case "opened":
                return new BigDecimal("0.85");
            case "used":
                return new BigDecimal("0.40");
            default:
                return BigDecimal.ZERO;
        }
    }
}
