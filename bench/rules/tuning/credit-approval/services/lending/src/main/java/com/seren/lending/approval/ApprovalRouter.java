package com.seren.lending.approval;

import com.seren.lending.application.LoanApplication;
import java.math.BigDecimal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Who decides on a loan. Limits follow the competence rules of the bank (circular 12/2025). */
@Service
public class ApprovalRouter {

    private static final Logger log = LoggerFactory.getLogger(ApprovalRouter.class);

    private static final BigDecimal AUTOMATIC_LIMIT = new BigDecimal("10000");
    private static final BigDecimal CLERK_LIMIT = new BigDecimal("50000");
    private static final int MIN_SCORE_AUTOMATIC = 650;
    private static final int MIN_SCORE = 480;
    private static final double MAX_DEBT_RATIO = 0.40;

    public Decision route(LoanApplication application) {
        if (application.score() < MIN_SCORE) {
            return Decision.REJECTED;
        }
        if (application.monthlyDebt() / application.monthlyIncome() > MAX_DEBT_RATIO) {
            return Decision.REJECTED;
        }
        BigDecimal amount = application.amount();
        if (amount.compareTo(AUTOMATIC_LIMIT) <= 0 && application.score() >= MIN_SCORE_AUTOMATIC) {
            return Decision.APPROVED;
        }
        if (amount.compareTo(CLERK_LIMIT) <= 0) {
            log.info("application {} goes to a clerk", application.id());
            return Decision.CLERK;
        }
        return Decision.COMMITTEE;
    }
}
