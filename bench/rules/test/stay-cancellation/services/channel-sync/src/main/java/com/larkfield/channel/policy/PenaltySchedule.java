package com.larkfield.channel.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Sent to the booking portals with each room, so that they show the same penalty as our own site. */
public class PenaltySchedule {

    public record Step(int fromDays, int percent) {}

    static final List<Step> STEPS = List.of(
            new Step(30, 0),
            new Step(14, 20),
            new Step(7, 50),
            new Step(3, 80),
            new Step(0, 90));

    public BigDecimal penalty(BigDecimal price, boolean refundable, int leadDays) {
        if (!refundable) {
            return price;
        }
        int percent = STEPS.stream()
                .filter(step -> leadDays >= step.fromDays())
                .mapToInt(Step::percent)
                .findFirst()
                .orElse(90);
        return price.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    public String describe() {
        StringBuilder text = new StringBuilder();
        for (Step step : STEPS) {
            text.append(step.fromDays()).append("d:").append(step.percent()).append("%;");
        }
        return text.toString();
    }
}
