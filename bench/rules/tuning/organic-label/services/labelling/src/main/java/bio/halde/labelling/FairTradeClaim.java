package bio.halde.labelling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The fair trade mark stands beside the organic one and has its own licence. */
public final class FairTradeClaim {
    public enum Mark { FULL, INGREDIENT, NONE }

    private final LicenceRegister licences;

    public FairTradeClaim(LicenceRegister licences) {
        this.licences = licences;
    }

    public Mark decide(Product product) {
        if (!licences.isValid(product.licence())) {
            throw new IllegalStateException("licence " + product.licence() + " has ended");
        }
        return markFor(product);
    }

    private static final Set<String> TRADED = Set.of("cocoa", "coffee", "cane sugar", "banana", "tea");

    static Mark markFor(Product product) {
        if (product.shares().stream().noneMatch(share -> TRADED.contains(share.ingredient()))) {
            return Mark.NONE;
        }
        BigDecimal certified = product.shares().stream()
                .filter(Share::certified)
                .map(Share::part)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (certified.compareTo(new BigDecimal("0.20")) < 0) {
            return Mark.NONE;
        }
        if (certified.compareTo(new BigDecimal("0.80")) > 0) {
            return Mark.FULL;
        }
        return Mark.INGREDIENT;
    }

    public record Share(String ingredient, BigDecimal part, boolean certified) { }

    public record Product(String licence, List<Share> shares) { }

    public interface LicenceRegister {
        boolean isValid(String licence);
    }
}
