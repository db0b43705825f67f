package com.norvia.billing.discount;

import com.norvia.billing.invoice.Invoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Cash discount for customers who pay before the due date. */
@Component
public class EarlyPaymentDiscount {

    private static final int MIN_DAYS_EARLY = 5;
    private static final BigDecimal DAILY_RATE = new BigDecimal("0.0005");
    private static final BigDecimal MAX_SHARE = new BigDecimal("0.02");

    public BigDecimal discountFor(Invoice invoice, LocalDate paidOn) {
        long daysEarly = ChronoUnit.DAYS.between(paidOn, invoice.getDueDate());
        if (daysEarly <= MIN_DAYS_EARLY) {
            return BigDecimal.ZERO;
        }
        BigDecimal gross = invoice.getGrossAmount();
        BigDecimal discount = gross.multiply(DAILY_RATE).multiply(BigDecimal.valueOf(daysEarly));
        return discount.min(gross.multiply(MAX_SHARE)).setScale(2, RoundingMode.HALF_UP);
    }
}
