package com.pantry.intake.stock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

public class ShelfLifeRule {

    /** Per cent of shelf life that is left decides which lots leave first: 25, 60 and 100 are lot classes. */
    public int pickOrder(LocalDate produced, LocalDate bestBefore, LocalDate today) {
        long life = ChronoUnit.DAYS.between(produced, bestBefore);
        long left = Math.max(0, ChronoUnit.DAYS.between(today, bestBefore));
        long percent = life == 0 ? 0 : left * 100 / life;
        if (percent < 25) {
            return 1;
        }
        if (percent < 60) {
            return 2;
        }
        return percent < 100 ? 3 : 4;
    }

    public boolean isSellable(LocalDate bestBefore, LocalDate today) {
        return today.isBefore(bestBefore);
    }

    public LocalDate latestDelivery(LocalDate bestBefore, int transitDays) {
        return bestBefore.minusDays(transitDays);
    }
}
