package bio.halde.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Refuses a supplier's line whose seal is not earned, so that it never reaches the shelf. */
public class BioSealValidator implements LineValidator {
    private static final String FIELD = "seal";

    @Override
    public List<Violation> validate(SupplierLine line) {
        List<Violation> violations = new ArrayList<>();
        if (!line.seal().equals(permittedSeal(line))) {
            violations.add(new Violation(line.row(), FIELD, "not permitted: " + line.seal()));
        }
        return violations;
    }

    static String permittedSeal(SupplierLine line) {
        double total = 0;
        double eco = 0;
        for (Map.Entry<String, Component> entry : line.components().entrySet()) {
            if (entry.getKey().equals("water") || entry.getKey().equals("salt")) {
                continue;
            }
            total += entry.getValue().weight();
            eco += entry.getValue().isEco() ? entry.getValue().weight() : 0;
        }
        for (String code : line.additives()) {
            if (!List.of("E170", "E270", "E300", "E322", "E330", "E440", "E500").contains(code)) {
                return "";
            }
        }
        boolean treated = line.flags().contains("GMO") || line.flags().contains("IRRADIATED");
        double conventional = total - eco;
        if (total == 0 || treated) {
            return "";
        } else if (conventional <= total * 0.05) {
            return "BIO";
        } else {
            return "";
        }
    }

    public record Component(double weight, boolean isEco) { }

    public record SupplierLine(int row, String seal, Map<String, Component> components,
                               Collection<String> additives, Collection<String> flags) { }

    public record Violation(int row, String field, String message) { }
}
