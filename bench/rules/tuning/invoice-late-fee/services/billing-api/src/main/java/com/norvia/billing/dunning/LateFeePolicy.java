package com.norvia.billing.dunning;

import com.norvia.billing.invoice.Invoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The late fee as agreed in section 9 of the general terms. */
@Component
public class LateFeePolicy {

    private static final int GRACE_DAYS = 5;
    private static final BigDecimal FLAT_FEE = new BigDecimal("12.50");
    private static final BigDecimal DAILY_RATE = new BigDecimal("0.0005");
    private static final BigDecimal MAX_SHARE = new BigDecimal("0.10");

    public BigDecimal lateFee(Invoice invoice, LocalDate today) {
        long daysLate = ChronoUnit.DAYS.between(invoice.getDueDate(), today);
        if (daysLate <= GRACE_DAYS) {
            return BigDecimal.ZERO;
        }
        BigDecimal open = invoice.getOpenAmount();
        BigDecimal fee = open.multiply(DAILY_RATE).multiply(BigDecimal.valueOf(daysLate));
        if (daysLate > 30) {
            fee = fee.add(FLAT_FEE);
        }
        BigDecimal ceiling = open.multiply(MAX_SHARE);
        return fee.min(ceiling).setScale(2, RoundingMode.HALF_UP);
    }

    public boolean isChargeable(Invoice invoice) {
        return !invoice.isDisputed() && invoice.getOpenAmount().signum() > 0;
    }
}
