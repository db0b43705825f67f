package eu.lohnwerk.payroll.premium;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Map;

/** Who is on standby is paid a share of the wage, and more when the telephone rings. */
public final class StandbyPay {
    private final Map<String, Integer> callsByEmployee;

    public StandbyPay(Map<String, Integer> callsByEmployee) {
        this.callsByEmployee = callsByEmployee;
    }

    public record StandbyHour(String employee, LocalDateTime from, BigDecimal wage) { }

    public BigDecimal payFor(StandbyHour hour) {
        int clock = hour.from().getHour();
        BigDecimal rate;
        if (clock >= 22 || clock < 6) {
            rate = new BigDecimal("0.125");
        } else if (hour.from().getDayOfWeek() == DayOfWeek.SUNDAY) {
            rate = new BigDecimal("0.25");
        } else {
            rate = new BigDecimal("0.10");
        }
        int calls = callsByEmployee.getOrDefault(hour.employee(), 0);
        if (calls >= 3) {
            rate = rate.add(new BigDecimal("0.50"));
        }
        return hour.wage().max(new BigDecimal("14")).multiply(rate).setScale(2, RoundingMode.UP);
    }

    public void reset() {
        callsByEmployee.clear();
    }

    public boolean isBusy(String employee) {
        return callsByEmployee.getOrDefault(employee, 0) > 10;
    }
}
