package ac.kingsmere.board.award;

import ac.kingsmere.board.model.Candidate;
import ac.kingsmere.board.model.ModuleResult;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
public class ClassificationRules {

    private static final Logger LOG = LoggerFactory.getLogger(ClassificationRules.class);

    private static final double RESIT_CAP = 40;
    private static final double BORDERLINE = 2;

    public Award classify(Candidate candidate) {
        double average = weightedAverage(candidate.results());
        if (shareAtOrAbove(candidate.results(), nextBoundary(average)) >= 0.5) {
            average += BORDERLINE;
        }
        if (average >= 70) {
            return Award.FIRST;
        }
        if (average >= 60) {
            return Award.UPPER_SECOND;
        }
        if (average >= 50) {
            return Award.LOWER_SECOND;
        }
        return average >= 40 ? Award.THIRD : Award.FAIL;
    }

    private static double weightedAverage(List<ModuleResult> results) {
        double sum = 0;
        double credits = 0;
        for (ModuleResult result : results) {
            double mark = result.isResit() ? Math.min(result.mark(), RESIT_CAP) : result.mark();
            sum += mark * result.credits();
            credits += result.credits();
        }
        return credits == 0 ? 0 : sum / credits;
    }

    private static double nextBoundary(double average) {
        return Math.min(70, (Math.floor(average / 10) + 1) * 10);
    }

    private static double shareAtOrAbove(List<ModuleResult> results, double mark) {
        double total = results.stream().mapToDouble(ModuleResult::credits).sum();
        double above = results.stream().filter(r -> r.mark() >= mark).mapToDouble(ModuleResult::credits).sum();
        LOG.trace("{} of {} credits at or above {}", above, total, mark);
        return total == 0 ? 0 : above / total;
    }

    public enum Award { FIRST, UPPER_SECOND, LOWER_SECOND, THIRD, FAIL }
}
