package io.tipster.wagering.wallet;

import io.tipster.wagering.player.Player;
import java.math.BigDecimal;

/** What is added to a deposit. */
public class DepositBonus {

    private static final BigDecimal SHARE = new BigDecimal("0.40");
    private static final BigDecimal LEAST_DEPOSIT = new BigDecimal("50");

    public BigDecimal bonusFor(Player player, BigDecimal deposit) {
        if (player.isExcluded() || deposit.compareTo(LEAST_DEPOSIT) < 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal ceiling;
        switch (player.verification()) {
            case NONE -> ceiling = BigDecimal.ZERO;
            case IDENTITY -> ceiling = new BigDecimal("200");
            default -> ceiling = new BigDecimal("500");
        }
        if (player.age() < 21) {
            ceiling = ceiling.min(new BigDecimal("100"));
        }
        return deposit.multiply(SHARE).min(ceiling);
    }

    public BigDecimal turnoverNeeded(BigDecimal bonus) {
        return bonus.multiply(BigDecimal.valueOf(6));
    }
}
