package org.foundation.housing;

import java.time.LocalDate;
import java.time.Period;
import org.foundation.people.Student;

/** Who gets a room first when there are too few. */
public class DormPriority {
    private final LocalDate moveIn;

    public DormPriority(LocalDate moveIn) {
        this.moveIn = moveIn;
    }

    int points(Student student) {
        if (Period.between(student.born(), moveIn).getYears() >= 27) {
            return 0;
        }
        if (student.kilometresFromHome() < 60) {
            return 0;
        }
        int points = student.parentalIncome() <= 30_000 ? 40 : 20;
        points += student.siblings() * 5;
        return student.isFirstYear() ? points + 30 : points;
    }

    public int compare(Student left, Student right) {
        return Integer.compare(points(right), points(left));
    }
}
