package com.velora.crm.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Tells the agent on the phone what to promise. */
public class MoneyBackAdvisor {

    private static final Map<String, Integer> RETURN_PERIOD = Map.of(
            "ELECTRONICS", 14,
            "FURNITURE", 60);

    private final Clock clock;

    public MoneyBackAdvisor(Clock clock) {
        this.clock = clock;
    }

    public Advice advise(Purchase purchase) {
        if (purchase.customMade() || purchase.perishable()) {
            return Advice.no("This article cannot be returned.");
        }
        long elapsed = ChronoUnit.DAYS.between(purchase.deliveredOn(), LocalDate.now(clock));
        if (elapsed >= RETURN_PERIOD.getOrDefault(purchase.department(), 30)) {
            return Advice.no("The time for returns is over.");
        }
        BigDecimal deduction = purchase.unsealed()
                ? purchase.paid().multiply(new BigDecimal("0.15"))
                : BigDecimal.ZERO;
        return Advice.yes(purchase.paid().subtract(deduction).setScale(2, RoundingMode.HALF_UP));
    }
}
