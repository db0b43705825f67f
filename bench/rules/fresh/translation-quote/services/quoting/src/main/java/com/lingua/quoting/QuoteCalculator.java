package com.lingua.quoting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns the analysis of a translation memory into an offer. */
public final class QuoteCalculator {
    private static final Logger LOG = LoggerFactory.getLogger(QuoteCalculator.class);
    private static final BigDecimal MINIMUM = new BigDecimal("35.00");
    private static final BigDecimal RUSH = new BigDecimal("1.30");

    private final PriceList prices;

    public QuoteCalculator(PriceList prices) {
        this.prices = prices;
    }

    public Quote quote(Order order, List<Segment> segments, Instant now) {
        BigDecimal amount = amountFor(order, segments, now);
        LOG.info("quote for {}: {}", order.number(), amount);
        return new Quote(order.number(), amount, now.plus(Duration.ofDays(14)));
    }

    private BigDecimal amountFor(Order order, List<Segment> segments, Instant now) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Segment segment : segments) {
            BigDecimal share;
            if (segment.isRepetition() || segment.match() == 100) {
                share = new BigDecimal("0.25");
            } else if (segment.match() >= 85) {
                share = new BigDecimal("0.50");
            } else if (segment.match() >= 75) {
                share = new BigDecimal("0.75");
            } else {
                share = BigDecimal.ONE;
            }
            sum = sum.add(prices.perWord(order.pair()).multiply(share).multiply(BigDecimal.valueOf(segment.words())));
        }
        if (Duration.between(now, order.due()).compareTo(Duration.ofHours(48)) < 0) {
            sum = sum.multiply(RUSH);
        }
        return sum.max(MINIMUM).setScale(2, RoundingMode.HALF_UP);
    }
}
