package eu.portway.customs.duty;

import eu.portway.customs.declaration.Consignment;
import eu.portway.customs.tariff.TariffBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.stereotype.Service;

@Service
public class DutyAssessment {

    private static final BigDecimal DE_MINIMIS = new BigDecimal("45");
    private static final BigDecimal GIFT_EXEMPTION = new BigDecimal("150");
    private static final BigDecimal SIMPLIFIED_LIMIT = new BigDecimal("700");
    private static final BigDecimal SIMPLIFIED_RATE = new BigDecimal("0.025");
    private static final BigDecimal CLEARANCE_RATE = new BigDecimal("0.0035");
    private static final BigDecimal CLEARANCE_MIN = new BigDecimal("8");
    private static final BigDecimal CLEARANCE_MAX = new BigDecimal("480");

    private final TariffBook tariffs;

    public DutyAssessment(TariffBook tariffs) {
        this.tariffs = tariffs;
    }

    public BigDecimal dutyOn(Consignment consignment) {
        BigDecimal value = consignment.goodsValue();
        if (consignment.isGift() && value.compareTo(GIFT_EXEMPTION) <= 0) {
            return BigDecimal.ZERO;
        }
        if (value.compareTo(DE_MINIMIS) <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal rate = value.compareTo(SIMPLIFIED_LIMIT) <= 0
                ? SIMPLIFIED_RATE
                : tariffs.rateOf(consignment.commodityCode(), consignment.origin());
        BigDecimal clearance = value.multiply(CLEARANCE_RATE).max(CLEARANCE_MIN).min(CLEARANCE_MAX);
        return value.multiply(rate).add(clearance).setScale(2, RoundingMode.HALF_UP);
    }

    public boolean needsLicence(Consignment consignment) {
        return tariffs.isRestricted(consignment.commodityCode());
    }
}
