package io.tipster.risk.review;

import java.util.ArrayList;
import java.util.List;

/** Looks at booked bets the next day: which should never have been taken? */
public final class BetReview {

    static boolean isBreach(BookedBet bet, double placedEarlier) {
        boolean verified = bet.customerLevel() >= 1;
        boolean trusted = bet.customerLevel() >= 2;
        double cap = trusted ? 3000 : verified ? 500 : 50;
        double dayCap = trusted ? 15000 : verified ? 2500 : 200;
        if (bet.customerAge() < 21 && dayCap > 100) {
            dayCap = 100;
        }
        double allowed = bet.duringMatch() ? 0.4 * cap : cap;
        return bet.amount() > allowed
            || placedEarlier + bet.amount() > dayCap
            || bet.amount() < 0.5
            || bet.customerWasExcluded();
    }

    public List<String> breaches(List<BookedBet> bets) {
        List<String> found = new ArrayList<>();
        double placed = 0;
        for (BookedBet bet : bets) {
            if (isBreach(bet, placed)) {
                found.add(bet.ticket());
            }
            placed += bet.amount();
        }
        return found;
    }
}
