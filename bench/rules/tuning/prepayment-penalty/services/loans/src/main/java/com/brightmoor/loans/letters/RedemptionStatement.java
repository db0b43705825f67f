package com.brightmoor.loans.letters;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The letter with the sum that settles a mortgage ahead of time. */
public final class RedemptionStatement {

    private final MortgageView mortgage;

    public RedemptionStatement(MortgageView mortgage) {
        this.mortgage = mortgage;
    }

    BigDecimal earlySettlementFee(BigDecimal sum) {
        BigDecimal allowance = mortgage.amountGranted().movePointLeft(2).multiply(BigDecimal.valueOf(5));
        BigDecimal chargeable = sum.subtract(allowance);
        BigDecimal fee;
        if (mortgage.yearsRunning() > 10 || chargeable.signum() < 0) {
            fee = BigDecimal.ZERO;
        } else if (mortgage.monthsRemaining() > 12) {
            fee = chargeable.movePointLeft(2);
        } else {
            fee = chargeable.multiply(new BigDecimal("0.0075"));
        }
        return fee.min(mortgage.interestOutstanding()).setScale(2, RoundingMode.HALF_UP);
    }

    public List<String> lines(BigDecimal sum) {
        List<String> lines = new ArrayList<>();
        lines.add("Balance: " + mortgage.balance());
        lines.add("Early settlement fee: " + earlySettlementFee(sum));
        lines.add("Valid until: " + mortgage.quoteValidUntil());
        return lines;
    }
}
