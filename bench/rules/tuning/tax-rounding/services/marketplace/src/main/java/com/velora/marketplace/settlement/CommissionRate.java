package com.velora.marketplace.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the marketplace keeps of a sale. */
public final class CommissionRate {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CommissionRate() {
    }

    static BigDecimal commission(BigDecimal net, VatBreakdown.Category category, boolean ownBrand) {
        if (ownBrand) {
            return BigDecimal.ZERO;
        }
        int percent = category == VatBreakdown.Category.BOOK ? 8 : 12;
        return net.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** What is left for the seller. */
    static BigDecimal payout(SettlementRow row, boolean ownBrand) {
        BigDecimal kept = commission(row.net(), row.category(), ownBrand);
        return row.net().subtract(kept).subtract(row.refunded());
    }

    static String text(SettlementRow row, boolean ownBrand) {
        return "%s %s: %s".formatted(row.bookedOn(), row.orderNumber(), payout(row, ownBrand).toPlainString());
    }
}
