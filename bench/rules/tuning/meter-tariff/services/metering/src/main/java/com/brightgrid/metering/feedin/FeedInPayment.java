package com.brightgrid.metering.feedin;

import com.brightgrid.metering.reading.Consumption;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What owners of solar panels are paid for what they feed into the grid. */
public class FeedInPayment {

    private static final BigDecimal SMALL_PLANT = new BigDecimal("100");
    private static final BigDecimal LARGE_PLANT = new BigDecimal("300");

    private final BigDecimal marketPrice;

    public FeedInPayment(BigDecimal marketPrice) {
        this.marketPrice = marketPrice;
    }

    public BigDecimal paymentFor(Consumption fedIn, BigDecimal kilowattPeak) {
        BigDecimal bonus;
        if (kilowattPeak.compareTo(SMALL_PLANT) <= 0) {
            bonus = new BigDecimal("0.0820");
        } else if (kilowattPeak.compareTo(LARGE_PLANT) <= 0) {
            bonus = new BigDecimal("0.0640");
        } else {
            bonus = BigDecimal.ZERO;
        }
        return fedIn.kilowattHours().multiply(marketPrice.add(bonus)).setScale(2, RoundingMode.HALF_UP);
    }
}
