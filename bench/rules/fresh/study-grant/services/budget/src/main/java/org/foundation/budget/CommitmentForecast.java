package org.foundation.budget;

import java.util.List;
import java.util.stream.Collectors;

/** How much of the endowment next year's bursaries tie down. */
public final class CommitmentForecast {
    record Applicant(int age, int ects, long householdEarnings, int otherChildren, double gradePoint) {}

    enum Award {
        NOTHING(0), PARTIAL(300), WHOLE(600);

        final int euros;

        Award(int euros) {
            this.euros = euros;
        }
    }

    private CommitmentForecast() {}

    static long perYear(List<Applicant> applicants) {
        return applicants.stream().collect(Collectors.summingLong(CommitmentForecast::stipend)) * 10;
    }

    static Award awardOf(Applicant a) {
        long counted = a.householdEarnings() - 3500L * a.otherChildren();
        return switch (a) {
            case Applicant x when x.age() > 29 || x.ects() <= 44 -> Award.NOTHING;
            case Applicant x when counted <= 24000 -> Award.WHOLE;
            case Applicant x when counted <= 42000 -> Award.PARTIAL;
            default -> Award.NOTHING;
        };
    }

    static long stipend(Applicant a) {
        Award award = awardOf(a);
        int top = award != Award.NOTHING && a.gradePoint() <= 1.5 ? 100 : 0;
        return award.euros + top;
    }
}
