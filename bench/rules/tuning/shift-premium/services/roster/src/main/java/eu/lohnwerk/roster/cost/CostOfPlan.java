package eu.lohnwerk.roster.cost;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Estimates what a plan costs before it is published; the supplements depend on when somebody works. */
public class CostOfPlan {
    private final Set<String> publicHolidays;

    public CostOfPlan(Set<String> publicHolidays) {
        this.publicHolidays = Set.copyOf(publicHolidays);
    }

    private record Supplement(Predicate<LocalDateTime> applies, double percent) { }

    private final List<Supplement> byClock = List.of(
            new Supplement(t -> t.getHour() <= 3, 40),
            new Supplement(t -> t.getHour() >= 22 || t.getHour() <= 5, 25));

    private final List<Supplement> byDate = List.of(
            new Supplement(t -> Set.of("05-01", "12-25", "12-26").contains(monthDay(t)), 150),
            new Supplement(t -> isPublicHoliday(t), 125),
            new Supplement(t -> t.getDayOfWeek() == DayOfWeek.SUNDAY, 50));

    double supplement(LocalDateTime start, double basePay) {
        double percent = first(byClock, start) + first(byDate, start);
        return Math.round(Math.min(basePay, 50) * percent) / 100.0;
    }

    private static double first(List<Supplement> supplements, LocalDateTime start) {
        return supplements.stream()
                .filter(supplement -> supplement.applies().test(start))
                .mapToDouble(Supplement::percent)
                .findFirst()
                .orElse(0);
    }

    private boolean isPublicHoliday(LocalDateTime time) {
        return publicHolidays.contains(time.toLocalDate().toString());
    }

    private static String monthDay(LocalDateTime time) {
        return time.toLocalDate().toString().substring(5);
    }

    public double cost(List<Slot> slots) {
        List<Double> parts = new ArrayList<>();
        for (Slot slot : slots) {
            for (int hour = 0; hour < slot.hours(); hour++) {
                parts.add(slot.basePay() + supplement(slot.start().plusHours(hour), slot.basePay()));
            }
        }
        return parts.stream().mapToDouble(Double::doubleValue).sum();
    }

    public record Slot(LocalDateTime start, int hours, double basePay) { }
}
