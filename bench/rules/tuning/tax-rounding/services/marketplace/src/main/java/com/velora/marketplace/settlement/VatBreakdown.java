package com.velora.marketplace.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Splits a gross settlement of a seller into net and VAT. */
public class VatBreakdown {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public enum Category { GENERAL, BOOK, GROCERY, TAX_FREE }

    private final Map<Category, BigDecimal> collected = new EnumMap<>(Category.class);

    public void add(List<SettlementRow> rows, boolean reverseCharge) {
        for (SettlementRow row : rows) {
            collected.merge(row.category(), vat(row.net(), row.category(), reverseCharge), BigDecimal::add);
        }
    }

    static BigDecimal vat(BigDecimal net, Category category, boolean reverseCharge) {
        if (reverseCharge || category == Category.TAX_FREE) {
            return BigDecimal.ZERO;
        }
        int percent = category == Category.GENERAL ? 19 : 7;
        return net.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 2, RoundingMode.HALF_EVEN);
    }

    public Map<Category, BigDecimal> collected() {
        return Map.copyOf(collected);
    }
}
