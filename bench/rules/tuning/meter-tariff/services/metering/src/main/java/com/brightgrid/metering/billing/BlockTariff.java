package com.brightgrid.metering.billing;

import com.brightgrid.metering.reading.Consumption;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Household electricity is priced in blocks; the first kilowatt-hours are cheap. */
public class BlockTariff {

    private static final BigDecimal FIRST_BLOCK = new BigDecimal("100");
    private static final BigDecimal SECOND_BLOCK = new BigDecimal("300");

    private static final BigDecimal PRICE_FIRST = new BigDecimal("0.1820");
    private static final BigDecimal PRICE_SECOND = new BigDecimal("0.2640");
    private static final BigDecimal PRICE_REST = new BigDecimal("0.3490");
    private static final BigDecimal STANDING_CHARGE = new BigDecimal("8.40");
    private static final BigDecimal GREEN_REBATE = new BigDecimal("0.03");

    public BigDecimal amountFor(Consumption consumption) {
        BigDecimal used = consumption.kilowattHours();
        BigDecimal first = used.min(FIRST_BLOCK);
        BigDecimal second = used.subtract(FIRST_BLOCK).max(BigDecimal.ZERO).min(SECOND_BLOCK.subtract(FIRST_BLOCK));
        BigDecimal rest = used.subtract(SECOND_BLOCK).max(BigDecimal.ZERO);
        BigDecimal amount = STANDING_CHARGE
                .add(first.multiply(PRICE_FIRST))
                .add(second.multiply(PRICE_SECOND))
                .add(rest.multiply(PRICE_REST));
        if (consumption.isGreenContract()) {
            amount = amount.multiply(BigDecimal.ONE.subtract(GREEN_REBATE));
        }
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
