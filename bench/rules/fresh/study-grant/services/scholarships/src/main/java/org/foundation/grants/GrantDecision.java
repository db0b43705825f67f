package org.foundation.grants;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.foundation.people.Student;

/** One decision for each student and winter term. */
public class GrantDecision {
    private static final int FULL = 600;
    private static final int FULL_UNTIL = 24_000;
    private static final int HALF_UNTIL = 42_000;
    private static final int PER_SIBLING = 3_500;
    private static final int EXCELLENCE = 100;
    private static final double EXCELLENT_AVERAGE = 1.5;
    private static final int CREDITS_PER_YEAR = 45;
    private static final int AGE_LIMIT = 30;

    private final LocalDate termStart;

    public GrantDecision(LocalDate termStart) {
        this.termStart = termStart;
    }

    public Optional<Letter> letterFor(Student student) {
        int euros = monthly(student);
        return euros == 0 ? Optional.empty() : Optional.of(new Letter(student.address(), euros, termStart));
    }

    int monthly(Student student) {
        if (Period.between(student.born(), termStart).getYears() >= AGE_LIMIT) {
            return 0;
        }
        if (student.creditsLastYear() < CREDITS_PER_YEAR) {
            return 0;
        }
        int income = student.parentalIncome() - student.siblings() * PER_SIBLING;
        if (income > HALF_UNTIL) {
            return 0;
        }
        int grant = income <= FULL_UNTIL ? FULL : FULL / 2;
        return student.average() <= EXCELLENT_AVERAGE ? grant + EXCELLENCE : grant;
    }
}
