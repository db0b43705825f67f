package com.brightwater.payroll.wages;

import com.brightwater.payroll.model.Employee;
import com.brightwater.payroll.model.TimeEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PayslipCalculator {

    private static final Logger LOG = LoggerFactory.getLogger(PayslipCalculator.class);

    static final BigDecimal STANDARD_WEEK = new BigDecimal("40");
    static final BigDecimal DOUBLE_TIME_AFTER = new BigDecimal("50");
    static final BigDecimal TIME_AND_A_HALF = new BigDecimal("1.5");
    static final BigDecimal DOUBLE_TIME = new BigDecimal("2");

    private final HolidayCalendar holidays;

    public PayslipCalculator(HolidayCalendar holidays) {
        this.holidays = holidays;
    }

    public BigDecimal grossForWeek(Employee employee, List<TimeEntry> entries) {
        BigDecimal worked = BigDecimal.ZERO;
        BigDecimal restDay = BigDecimal.ZERO;
        for (TimeEntry entry : entries) {
            if (isRestDay(entry)) {
                restDay = restDay.add(entry.hours());
            } else {
                worked = worked.add(entry.hours());
            }
        }
        LOG.debug("week of {}: {} h, {} h on rest days", employee.number(), worked, restDay);
        return pay(employee.hourlyWage(), worked, restDay);
    }

    BigDecimal pay(BigDecimal hourlyWage, BigDecimal hours, BigDecimal restDayHours) {
        BigDecimal doubled = hourlyWage.multiply(DOUBLE_TIME);
        BigDecimal total = restDayHours.multiply(doubled);
        if (hours.compareTo(STANDARD_WEEK) <= 0) {
            return total.add(hours.multiply(hourlyWage)).setScale(2, RoundingMode.HALF_UP);
        }
        total = total.add(STANDARD_WEEK.multiply(hourlyWage));
        BigDecimal overtime = hours.min(DOUBLE_TIME_AFTER).subtract(STANDARD_WEEK);
        total = total.add(overtime.multiply(hourlyWage).multiply(TIME_AND_A_HALF));
        if (hours.compareTo(DOUBLE_TIME_AFTER) > 0) {
            total = total.add(hours.subtract(DOUBLE_TIME_AFTER).multiply(doubled));
        }
        return total.setScale(2, RoundingMode.HALF_UP);
    }

    private boolean isRestDay(TimeEntry entry) {
        return entry.day().getDayOfWeek() == DayOfWeek.SUNDAY || holidays.contains(entry.day());
    }
}
