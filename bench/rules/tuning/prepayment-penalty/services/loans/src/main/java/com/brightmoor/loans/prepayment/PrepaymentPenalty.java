package com.brightmoor.loans.prepayment;

import com.brightmoor.loans.contract.Loan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Compensation for a borrower who pays back more than the contract allows in a year. */
@Service
public class PrepaymentPenalty {

    private static final Logger log = LoggerFactory.getLogger(PrepaymentPenalty.class);

    private static final BigDecimal FREE_SHARE = new BigDecimal("0.05");
    private static final BigDecimal RATE = new BigDecimal("0.01");
    private static final BigDecimal RATE_SHORT = new BigDecimal("0.005");

    public BigDecimal penaltyFor(Loan loan, BigDecimal prepaid, LocalDate on) {
        if (ChronoUnit.YEARS.between(loan.paidOutOn(), on) >= 10) {
            return BigDecimal.ZERO;
        }
        BigDecimal free = loan.originalPrincipal().multiply(FREE_SHARE).subtract(loan.prepaidThisYear());
        BigDecimal excess = prepaid.subtract(free.max(BigDecimal.ZERO));
        if (excess.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        long monthsLeft = ChronoUnit.MONTHS.between(on, loan.maturesOn());
        BigDecimal rate = monthsLeft <= 12 ? RATE_SHORT : RATE;
        BigDecimal penalty = excess.multiply(rate).min(loan.interestUntilMaturity(on));
        log.debug("loan {}: penalty {}", loan.number(), penalty);
        return penalty.setScale(2, RoundingMode.HALF_UP);
    }
}
