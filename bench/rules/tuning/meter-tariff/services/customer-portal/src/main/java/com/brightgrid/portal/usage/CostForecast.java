package com.brightgrid.portal.usage;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The dotted line in the usage chart: what the month will cost when things go on like this. */
@Component
class CostForecast {

    private static final double MONTHLY_FEE = 8.4;

    List<ForecastPoint> forecast(List<DailyUsage> days, YearMonth month) {
        double perDay = days.stream().collect(Collectors.averagingDouble(DailyUsage::kwh));
        double kwh = perDay * month.lengthOfMonth();
        return List.of(new ForecastPoint(month.atEndOfMonth(), price(kwh)));
    }

    private double price(double kwh) {
        double total = MONTHLY_FEE;
        if (kwh > 300) {
            total += (kwh - 300) * 0.349;
            kwh = 300;
        }
        if (kwh > 120) {
            total += (kwh - 120) * 0.264;
            kwh = 120;
        }
        total += kwh * 0.182;
        return Math.round(total * 100) / 100.0;
    }
}
