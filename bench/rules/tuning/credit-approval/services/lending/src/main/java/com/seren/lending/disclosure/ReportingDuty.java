package com.seren.lending.disclosure;

import com.seren.lending.application.LoanApplication;
import java.math.BigDecimal;

/** Which authority has to hear of a loan. */
public final class ReportingDuty {

    private static final BigDecimal SMALL = new BigDecimal("10000");
    private static final BigDecimal LARGE = new BigDecimal("50000");

    private ReportingDuty() {
    }

    public static Recipient recipientOf(LoanApplication application) {
        if (application.isCash() && application.amount().compareTo(SMALL) >= 0) {
            return Recipient.FINANCIAL_INTELLIGENCE;
        }
        if (application.amount().compareTo(LARGE) >= 0) {
            return Recipient.CENTRAL_BANK;
        }
        return Recipient.NOBODY;
    }

    public enum Recipient { NOBODY, CENTRAL_BANK, FINANCIAL_INTELLIGENCE }
}
