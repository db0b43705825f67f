package com.praezisa.export.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every order passes here before the packing list is printed. */
public final class ExportControl {
    private static final Logger LOG = LoggerFactory.getLogger(ExportControl.class);

    public enum Outcome { FREE, LICENCE, FORBIDDEN }

    public record Position(String article, String controlCode, BigDecimal value) { }

    public record Order(String number, String destination, boolean militaryUser, List<Position> positions) { }

    private static final Set<String> EMBARGO = Set.of("KP", "IR", "SY", "RU", "BY");
    private static final Set<String> PARTNERS = Set.of("AU", "CA", "CH", "JP", "NO", "NZ", "GB", "US");
    private static final Set<String> CONTROLLED = Set.of("2B001", "3A001", "5A002", "6A003", "9A012");
    private static final BigDecimal SMALL_VALUE = new BigDecimal("5000");

    public static Outcome outcomeOf(Order order) {
        if (EMBARGO.contains(order.destination())) {
            return Outcome.FORBIDDEN;
        }
        if (order.militaryUser() && !PARTNERS.contains(order.destination())) {
            return Outcome.LICENCE;
        }
        boolean controlled = order.positions().stream().anyMatch(p -> CONTROLLED.contains(p.controlCode()));
        if (!controlled) {
            return Outcome.FREE;
        }
        if (PARTNERS.contains(order.destination())) {
            return Outcome.FREE;
        }
        BigDecimal value = order.positions().stream()
                .filter(p -> CONTROLLED.contains(p.controlCode()))
                .map(Position::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return value.compareTo(SMALL_VALUE) > 0 ? Outcome.LICENCE : Outcome.FREE;
    }

    public boolean release(Order order) {
        Outcome outcome = outcomeOf(order);
        if (outcome != Outcome.FREE) {
            LOG.warn("order {} to {}: {}", order.number(), order.destination(), outcome);
        }
        return outcome == Outcome.FREE;
    }
}
