package coop.agria.claims.hail;

import coop.agria.claims.fields.Crop;
import coop.agria.claims.fields.InsuredField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What a farmer gets for a field that hail has hit. */
@Service
public class HailIndemnity {

    private static final Logger log = LoggerFactory.getLogger(HailIndemnity.class);

    private static final BigDecimal FRANCHISE = new BigDecimal("0.08");
    private static final BigDecimal TOTAL_LOSS = new BigDecimal("0.80");
    private static final BigDecimal EXCESS = new BigDecimal("0.10");
    private static final BigDecimal MAX_PER_HECTARE = new BigDecimal("12000");

    public BigDecimal indemnityFor(InsuredField field, BigDecimal damage) {
        if (damage.compareTo(FRANCHISE) < 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal share = damage;
        if (damage.compareTo(TOTAL_LOSS) >= 0) {
            log.info("field {} is a total loss", field.number());
            share = BigDecimal.ONE;
        }
        BigDecimal value = field.insuredPerHectare().multiply(weightOf(field.crop())).min(MAX_PER_HECTARE);
        BigDecimal loss = value.multiply(field.hectares()).multiply(share);
        BigDecimal payout = loss.multiply(BigDecimal.ONE.subtract(EXCESS));
        return payout.setScale(0, RoundingMode.DOWN);
    }

    private static BigDecimal weightOf(Crop crop) {
        return switch (crop) {
            case CEREALS -> BigDecimal.ONE;
            case MAIZE -> new BigDecimal("0.9");
            case VINES -> new BigDecimal("1.4");
            case FRUIT -> new BigDecimal("1.3");
        };
    }
}
