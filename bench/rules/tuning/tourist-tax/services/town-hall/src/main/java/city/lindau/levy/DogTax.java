package city.lindau.levy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Yearly tax on dogs, due on 15 February. */
public final class DogTax {
    public record Dog(String chip, int rank, boolean assistance, LocalDate registered) { }

    public record Notice(String chip, BigDecimal amount) { }

    public interface Printer {
        void print(Notice notice, LocalDate due);
    }

    public void send(List<Dog> dogs, int year, Printer printer) {
        LocalDate due = LocalDate.of(year, 2, 15);
        notices(dogs).forEach(notice -> printer.print(notice, due));
    }

    public List<Notice> notices(List<Dog> dogs) {
        return dogs.stream()
                .map(dog -> new Notice(dog.chip(), taxFor(dog)))
                .filter(notice -> notice.amount().signum() > 0)
                .toList();
    }

    public static BigDecimal taxFor(Dog dog) {
        if (dog.assistance()) {
            return BigDecimal.ZERO;
        }
        BigDecimal perYear = switch (dog.rank()) {
            case 1 -> new BigDecimal("84.00");
            case 2 -> new BigDecimal("120.00");
            default -> new BigDecimal("168.00");
        };
        int months = 13 - dog.registered().getMonthValue();
        BigDecimal tax = perYear.multiply(BigDecimal.valueOf(Math.min(months, 12)));
        return tax.divide(BigDecimal.valueOf(12), 2, RoundingMode.DOWN);
    }
}
