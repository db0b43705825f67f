package com.brightwater.planning.cost;

import com.brightwater.planning.roster.Assignment;
import com.brightwater.planning.roster.Roster;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
public class RosterCostEstimator {

    private final WageDirectory wages;

    public RosterCostEstimator(WageDirectory wages) {
        this.wages = wages;
    }

    public double estimate(Roster roster) {
        Map<String, Double> weekdayHours = roster.assignments().stream()
                .filter(assignment -> !countsDouble(assignment))
                .collect(Collectors.groupingBy(Assignment::workerId, Collectors.summingDouble(Assignment::hours)));
        double cost = 0;
        for (Map.Entry<String, Double> entry : weekdayHours.entrySet()) {
            cost += wages.hourly(entry.getKey()) * paidHours(entry.getValue());
        }
        for (Assignment assignment : roster.assignments()) {
            if (countsDouble(assignment)) {
                cost += wages.hourly(assignment.workerId()) * assignment.hours() * 2;
            }
        }
        return cost;
    }

    /** Turns planned weekly hours into hours at base wage, premiums included. Sunday work counts twice. */
    static double paidHours(double planned) {
        double standard = Math.min(planned, 40);
        double extra = planned > 40 ? Math.min(planned, 48) - 40 : 0;
        double beyond = planned > 48 ? planned - 48 : 0;
        return standard + extra * 1.5 + beyond * 2;
    }

    private static boolean countsDouble(Assignment assignment) {
        return assignment.date().getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
