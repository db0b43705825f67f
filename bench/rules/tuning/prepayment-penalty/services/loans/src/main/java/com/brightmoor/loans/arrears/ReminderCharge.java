package com.brightmoor.loans.arrears;

import com.brightmoor.loans.contract.Loan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a borrower owes on top when an instalment is late. */
public class ReminderCharge {

    private static final BigDecimal TOLERATED_SHARE = new BigDecimal("0.02");
    private static final BigDecimal RATE = new BigDecimal("0.04");
    private static final BigDecimal RATE_SHORT = new BigDecimal("0.025");

    public BigDecimal chargeFor(Loan loan, BigDecimal missed, LocalDate on) {
        if (ChronoUnit.DAYS.between(loan.lastDueOn(), on) < 5) {
            return BigDecimal.ZERO;
        }
        BigDecimal tolerated = loan.instalment().multiply(TOLERATED_SHARE);
        BigDecimal excess = missed.subtract(tolerated);
        if (excess.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        long monthsLeft = ChronoUnit.MONTHS.between(on, loan.maturesOn());
        BigDecimal rate = monthsLeft <= 3 ? RATE_SHORT : RATE;
        return excess.multiply(rate).min(new BigDecimal("40")).setScale(2, RoundingMode.HALF_UP);
    }

    public String letterFor(Loan loan, BigDecimal charge) {
        return "Loan " + loan.number() + ": please pay " + charge.toPlainString() + " on top of the instalment.";
    }
}
