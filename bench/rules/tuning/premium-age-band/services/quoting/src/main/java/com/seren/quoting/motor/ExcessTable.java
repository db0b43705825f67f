package com.seren.quoting.motor;

import com.seren.quoting.Driver;
import java.time.LocalDate;
import java.time.Period;

/** The part of a damage that the customer bears. */
public final class ExcessTable {

    private final LocalDate inception;

    public ExcessTable(LocalDate inception) {
        this.inception = inception;
    }

    public int excessFor(Driver driver, boolean isComprehensive) {
        int age = Period.between(driver.bornOn(), inception).getYears();
        int excess;
        if (age <= 22) {
            excess = 1000;
        } else if (age <= 29) {
            excess = 500;
        } else if (age <= 64) {
            excess = 300;
        } else {
            excess = 400;
        }
        return isComprehensive ? excess + 150 : excess;
    }
}
