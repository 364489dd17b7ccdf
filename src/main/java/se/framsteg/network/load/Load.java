package se.framsteg.network.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much a promoter has.
 *
 * @param unassigned open questions that whoever gets to them first answers
 * @param unkept companies that nobody keeps, since nobody can sign in for the promoter
 */
public record Load(UUID promoterId, String promoter, List<OfOne> people, int unassigned, int unkept) {
    /**
     * How much one person there has.
     *
     * @param calls companies of theirs to call today
     * @param hours what they have logged this month; null where that is not the asker's to see
     * @param awayUntil null where they are there
     */
    public record OfOne(
            UUID personId,
            String name,
            int companies,
            int questions,
            int calls,
            @Nullable BigDecimal hours,
            @Nullable LocalDate awayUntil) {
        public boolean hasAnything() {
            return companies + questions > 0;
        }
    }

    public boolean hasColleagues() {
        return people.size() > 1;
    }
}
