package bio.halde.labelling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which organic claim stands on the front of a pack. */
public final class OrganicClaim {
    private static final Logger LOG = LoggerFactory.getLogger(OrganicClaim.class);

    public enum Claim { ORGANIC, ORGANIC_INGREDIENTS, NONE }

    private static final Set<String> PERMITTED_ADDITIVES = Set.of("E170", "E270", "E300", "E330", "E440", "E500");
    private static final BigDecimal ORGANIC_SHARE = new BigDecimal("0.95");
    private static final BigDecimal PARTIAL_SHARE = new BigDecimal("0.70");

    public static Claim claimFor(Recipe recipe) {
        if (recipe.isGeneticallyModified() || recipe.isIrradiated()) {
            return Claim.NONE;
        }
        if (!PERMITTED_ADDITIVES.containsAll(recipe.additives())) {
            return Claim.NONE;
        }
        BigDecimal agricultural = weigh(recipe.ingredients(), false);
        if (agricultural.signum() == 0) {
            return Claim.NONE;
        }
        BigDecimal organic = weigh(recipe.ingredients(), true);
        if (organic.compareTo(agricultural.multiply(ORGANIC_SHARE)) >= 0) {
            return Claim.ORGANIC;
        }
        if (organic.compareTo(agricultural.multiply(PARTIAL_SHARE)) >= 0) {
            return Claim.ORGANIC_INGREDIENTS;
        }
        return Claim.NONE;
    }

    private static BigDecimal weigh(List<Ingredient> ingredients, boolean onlyOrganic) {
        return ingredients.stream()
                .filter(i -> !i.name().equals("water") && !i.name().equals("salt"))
                .filter(i -> !onlyOrganic || i.organic())
                .map(Ingredient::grams)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Claim decide(Recipe recipe) {
        Claim claim = claimFor(recipe);
        LOG.info("recipe {}: {}", recipe.number(), claim);
        return claim;
    }

    public record Ingredient(String name, BigDecimal grams, boolean organic) { }

    public record Recipe(String number, List<Ingredient> ingredients, Set<String> additives,
                         boolean isGeneticallyModified, boolean isIrradiated) { }
}
