package coop.agria.claims.premium;

import coop.agria.claims.fields.Crop;
import coop.agria.claims.fields.InsuredField;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the insurance of a field costs in a year. */
public class PremiumRate {

    private static final BigDecimal BASE = new BigDecimal("0.018");
    private static final BigDecimal NO_CLAIMS = new BigDecimal("0.25");

    public BigDecimal premiumFor(InsuredField field, int yearsWithoutHail) {
        if (field.hectares().compareTo(new BigDecimal("0.30")) < 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal share = BASE;
        if (yearsWithoutHail >= 5) {
            share = share.multiply(BigDecimal.ONE.subtract(NO_CLAIMS));
        }
        BigDecimal value = field.insuredPerHectare().multiply(weightOf(field.crop()));
        return value.multiply(field.hectares()).multiply(share).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal weightOf(Crop crop) {
        return switch (crop) {
            case CEREALS -> BigDecimal.ONE;
            case MAIZE -> new BigDecimal("1.2");
            case VINES -> new BigDecimal("2.6");
            case FRUIT -> new BigDecimal("3.1");
        };
    }
}
