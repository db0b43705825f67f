package org.charity.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** The charity's side: announces to the company what it will have to pay. */
public final class Limits {
    private static final Set<String> EXCLUDED = Set.of("POLITICAL", "RELIGIOUS");

    private Limits() {}

    public static BigDecimal announce(String campaign, BigDecimal paid, BigDecimal announcedBefore) {
        if (EXCLUDED.contains(campaign) || paid.compareTo(BigDecimal.valueOf(25)) < 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal corporate = switch (campaign) {
            case "DISASTER" -> paid.multiply(BigDecimal.valueOf(2));
            default -> paid;
        };
        BigDecimal open = new BigDecimal("4000").subtract(announcedBefore).max(BigDecimal.ZERO);
        return corporate.min(open).setScale(0, RoundingMode.DOWN);
    }

    public static String reference(String campaign, int number) {
        return campaign.substring(0, 3) + "-" + String.format("%06d", number);
    }
}
