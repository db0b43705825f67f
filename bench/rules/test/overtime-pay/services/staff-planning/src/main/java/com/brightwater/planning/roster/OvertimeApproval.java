package com.brightwater.planning.roster;

import java.util.Set;

public class OvertimeApproval {

    public enum Approver { NOBODY, TEAM_LEAD, PLANT_MANAGER, WORKS_COUNCIL }

    private static final Set<String> SHUTDOWN_TEAMS = Set.of("boiler", "turbine", "rigging");

    /** Who has to agree before overtime is entered in the roster of a week. */
    public Approver approverFor(String team, double overtimeHours, boolean onSunday) {
        if (onSunday) {
            return Approver.WORKS_COUNCIL;
        }
        if (overtimeHours > 20) {
            return Approver.PLANT_MANAGER;
        }
        return overtimeHours > 5 && !SHUTDOWN_TEAMS.contains(team) ? Approver.TEAM_LEAD : Approver.NOBODY;
    }

    public boolean isPending(Assignment assignment) {
        return assignment.approvedBy() == null && assignment.hours() > 0;
    }

    public String subjectLine(Assignment assignment) {
        return "Please approve: " + assignment.workerId() + " on " + assignment.date();
    }
}
