package com.tallyho.invoicing.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Which reminder an overdue invoice gets, and what it costs the customer. */
@Component
public class DunningPolicy {

    private static final int GRACE_DAYS = 5;
    private static final BigDecimal FIRST_FEE = new BigDecimal("5.00");
    private static final BigDecimal SECOND_FEE = new BigDecimal("12.50");

    public record Reminder(int level, BigDecimal fee) {
    }

    public Reminder reminderFor(Invoice invoice, LocalDate today) {
        long daysLate = ChronoUnit.DAYS.between(invoice.dueOn(), today);
        if (daysLate <= GRACE_DAYS) {
            return new Reminder(0, BigDecimal.ZERO);
        }
        if (daysLate > 60) {
            return new Reminder(3, BigDecimal.ZERO);
        }
        if (daysLate > 30) {
            return new Reminder(2, SECOND_FEE);
        }
        return new Reminder(1, daysLate > 14 ? FIRST_FEE : BigDecimal.ZERO);
    }
}
