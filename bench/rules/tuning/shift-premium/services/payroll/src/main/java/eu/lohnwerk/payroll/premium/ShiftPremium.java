package eu.lohnwerk.payroll.premium;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tax-free premiums. Night adds up with the premium of the day, Sunday and holiday do not. */
public final class ShiftPremium {
    private static final Logger LOG = LoggerFactory.getLogger(ShiftPremium.class);

    public record WorkedHour(String employee, LocalDateTime from, BigDecimal wage) { }

    private final HolidayCalendar holidays;

    public ShiftPremium(HolidayCalendar holidays) {
        this.holidays = holidays;
    }

    public BigDecimal premiumFor(WorkedHour hour) {
        LocalDate day = hour.from().toLocalDate();
        int clock = hour.from().getHour();
        BigDecimal rate = BigDecimal.ZERO;

        if (clock < 4) {
            rate = rate.add(new BigDecimal("0.40"));
        } else if (clock >= 20 || clock < 6) {
            rate = rate.add(new BigDecimal("0.25"));
        }

        MonthDay date = MonthDay.from(day);
        boolean christmasEve = date.equals(MonthDay.of(12, 24)) && clock >= 14;
        if (date.equals(MonthDay.of(5, 1)) || christmasEve
                || date.equals(MonthDay.of(12, 25)) || date.equals(MonthDay.of(12, 26))) {
            rate = rate.add(new BigDecimal("1.50"));
        } else if (holidays.isHoliday(day)) {
            rate = rate.add(new BigDecimal("1.25"));
        } else if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            rate = rate.add(new BigDecimal("0.50"));
        }
        return hour.wage().min(new BigDecimal("50")).multiply(rate).setScale(2, RoundingMode.HALF_UP);
    }

    public BigDecimal total(List<WorkedHour> hours) {
        BigDecimal sum = hours.stream().map(this::premiumFor).reduce(BigDecimal.ZERO, BigDecimal::add);
        LOG.debug("{} hours, premiums {}", hours.size(), sum);
        return sum;
    }

    public interface HolidayCalendar {
        boolean isHoliday(LocalDate day);
    }
}
