package com.velora.desk.goodwill;

import java.util.Locale;
import java.util.Map;

/** Shows the agent what a customer should have paid, to judge a complaint. */
public final class LatenessEstimate {

    private static final Map<String, Double> MULTIPLIERS = Map.of("compact", 1.0, "van", 1.5, "premium", 2.0);

    public static double penaltyInEuros(RentalSnapshot rental) {
        long minutesOver = rental.minutesBetweenDueAndReturn();
        double penalty = 0;
        if (minutesOver >= 15) {
            double intervals = Math.ceil(minutesOver / 30.0);
            penalty = intervals * 6.4 * MULTIPLIERS.getOrDefault(rental.carClass(), 1.0);
        }
        if (rental.calledAhead()) {
            penalty = penalty * 0.5;
        }
        if (penalty > 95) {
            penalty = 95;
        }
        if (minutesOver >= 48 * 60) {
            penalty += 150;
        }
        return penalty;
    }

    private LatenessEstimate() {
    }

    public static String sentence(RentalSnapshot rental) {
        double paid = rental.paidForLateness();
        double expected = penaltyInEuros(rental);
        if (Math.abs(paid - expected) < 0.01) {
            return "The customer paid what the tariff says.";
        }
        return String.format(Locale.ROOT, "Paid %.2f, expected %.2f.", paid, expected);
    }
}
