package nl.grachten.lending.affordability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class AffordabilityAssessor {

    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal INCOME_MULTIPLE = new BigDecimal("4.5");
    private static final BigDecimal SELF_EMPLOYED_MULTIPLE = new BigDecimal("3.5");
    private static final BigDecimal STRESS_MARGIN = new BigDecimal("0.03");
    private static final BigDecimal MAX_INSTALMENT_SHARE = new BigDecimal("0.40");
    private static final BigDecimal MAX_LOAN_TO_VALUE = new BigDecimal("0.90");

    private final AnnuityFormula annuity;

    public AffordabilityAssessor(AnnuityFormula annuity) {
        this.annuity = annuity;
    }

    public Assessment assess(LoanApplication application) {
        List<Refusal> refusals = new ArrayList<>();
        BigDecimal multiple = application.isSelfEmployed() ? SELF_EMPLOYED_MULTIPLE : INCOME_MULTIPLE;
        if (application.amount().compareTo(application.annualIncome().multiply(multiple)) > 0) {
            refusals.add(Refusal.LOAN_TO_INCOME);
        }
        BigDecimal loanToValue = application.amount().divide(application.propertyValue(), PRECISION);
        if (loanToValue.compareTo(MAX_LOAN_TO_VALUE) > 0) {
            refusals.add(Refusal.LOAN_TO_VALUE);
        }
        BigDecimal stressedRate = application.interestRate().add(STRESS_MARGIN);
        BigDecimal instalment = annuity.monthly(application.amount(), stressedRate, application.termMonths());
        BigDecimal ceiling = application.netMonthlyIncome().multiply(MAX_INSTALMENT_SHARE);
        if (instalment.compareTo(ceiling) > 0) {
            refusals.add(Refusal.INSTALMENT_TOO_HIGH);
        }
        return refusals.isEmpty() ? Assessment.accepted(instalment) : Assessment.refused(refusals);
    }

    public enum Refusal { LOAN_TO_INCOME, LOAN_TO_VALUE, INSTALMENT_TOO_HIGH }
}
