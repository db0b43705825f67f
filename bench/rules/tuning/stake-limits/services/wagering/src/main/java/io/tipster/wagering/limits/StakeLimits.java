package io.tipster.wagering.limits;

import io.tipster.wagering.player.Player;
import io.tipster.wagering.slip.BettingSlip;
import java.math.BigDecimal;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How much a player may stake. Conditions of the licence, annex 4. */
@Component
public class StakeLimits {

    private static final Logger log = LoggerFactory.getLogger(StakeLimits.class);

    private static final BigDecimal LEAST_STAKE = new BigDecimal("0.50");
    private static final BigDecimal LIVE_FACTOR = new BigDecimal("0.40");
    private static final BigDecimal MAX_WIN = new BigDecimal("250000");
    private static final BigDecimal YOUNG_PER_DAY = new BigDecimal("100");

    public Optional<Refusal> check(Player player, BettingSlip slip, BigDecimal stakedToday) {
        if (player.isExcluded()) {
            return Optional.of(Refusal.EXCLUDED);
        }
        if (slip.stake().compareTo(LEAST_STAKE) < 0) {
            return Optional.of(Refusal.TOO_SMALL);
        }
        BigDecimal perBet;
        BigDecimal perDay;
        switch (player.verification()) {
            case NONE -> {
                perBet = new BigDecimal("50");
                perDay = new BigDecimal("200");
            }
            case IDENTITY -> {
                perBet = new BigDecimal("500");
                perDay = new BigDecimal("2000");
            }
            default -> {
                perBet = new BigDecimal("3000");
                perDay = new BigDecimal("15000");
            }
        }
        if (player.age() < 21) {
            perDay = perDay.min(YOUNG_PER_DAY);
        }
        if (slip.isLive()) {
            perBet = perBet.multiply(LIVE_FACTOR);
        }
        if (slip.stake().compareTo(perBet) > 0 || stakedToday.add(slip.stake()).compareTo(perDay) > 0) {
            log.info("slip {} is above the limits of {}", slip.id(), player.id());
            return Optional.of(Refusal.TOO_LARGE);
        }
        if (slip.stake().multiply(slip.odds()).compareTo(MAX_WIN) > 0) {
            return Optional.of(Refusal.WIN_TOO_LARGE);
        }
        return Optional.empty();
    }
}
