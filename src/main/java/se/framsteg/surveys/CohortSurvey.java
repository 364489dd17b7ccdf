package se.framsteg.surveys;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the companies of a round have answered, together: of how many that were asked, and never of fewer than five. Companies
 * are compared with nobody but themselves.
 *
 * @param profiles what each company's answers come to, in the newest version, by organisation and time
 * @param answers what each company has said as one after the course
 * @param persons how many persons have sent answers at each time
 */
public record CohortSurvey(
        SelfAssessment assessment,
        List<Surveyed> companies,
        Map<UUID, Map<Wave, Profile>> profiles,
        Map<UUID, CompanyAnswer> answers,
        Map<Wave, Integer> persons,
        LocalDate today) {

    /** Of the companies that answered both times, how they have changed. */
    public record Moves(int n, BigDecimal mean, long rose, long same, long fell) {}

    public int asked(Wave wave) {
        return (int)
                companies.stream().filter(each -> each.isAsked(wave, today)).count();
    }

    /** Companies of which at least one person has answered. */
    public int answered(Wave wave) {
        return (int) companies.stream()
                .filter(each -> each.isAsked(wave, today) && profile(each, wave).isPresent())
                .count();
    }

    /** Of a dimension's level, or of the index. */
    public Optional<Middle> middle(Wave wave, Function<Profile, Optional<BigDecimal>> figure) {
        return middle(wave, figure, each -> true);
    }

    /**
     * What those said before that left on the way, or those that did not. Where one of the two is a few, neither is told: with
     * all of them together known, the few could be worked out.
     */
    public Optional<Middle> before(Function<Profile, Optional<BigDecimal>> figure, boolean left) {
        int others =
                figures(Wave.BEFORE, figure, each -> each.hasLeft() != left).size();
        return others > 0 && others < Middle.FEWEST_TOLD
                ? Optional.empty()
                : middle(Wave.BEFORE, figure, each -> each.hasLeft() == left);
    }

    private Optional<Middle> middle(Wave wave, Function<Profile, Optional<BigDecimal>> figure, Predicate<Surveyed> of) {
        return Middle.of(figures(wave, figure, of));
    }

    private List<BigDecimal> figures(
            Wave wave, Function<Profile, Optional<BigDecimal>> figure, Predicate<Surveyed> of) {
        return companies.stream()
                .filter(each -> each.isAsked(wave, today))
                .filter(of)
                .flatMap(each -> profile(each, wave).stream())
                .flatMap(profile -> figure.apply(profile).stream())
                .toList();
    }

    public Optional<Moves> moves(Wave to, Dimension dimension) {
        return moves(to, change -> change.of(dimension), Change.Way::ofLevel);
    }

    public Optional<Moves> moves(Wave to) {
        return moves(to, Change::index, Change.Way::ofIndex);
    }

    /** Of companies that have answered before and then, in the same version. */
    private Optional<Moves> moves(
            Wave to, Function<Change, Optional<BigDecimal>> figure, Function<BigDecimal, Change.Way> way) {
        List<BigDecimal> changes = companies.stream()
                .flatMap(each -> change(each, to))
                .flatMap(change -> figure.apply(change).stream())
                .toList();
        return Middle.of(changes)
                .map(middle -> new Moves(
                        middle.n(),
                        middle.mean(),
                        count(changes, way, Change.Way.ROSE),
                        count(changes, way, Change.Way.SAME),
                        count(changes, way, Change.Way.FELL)));
    }

    private static long count(List<BigDecimal> changes, Function<BigDecimal, Change.Way> way, Change.Way wanted) {
        return changes.stream().filter(change -> way.apply(change) == wanted).count();
    }

    private Stream<Change> change(Surveyed company, Wave to) {
        return profile(company, Wave.BEFORE)
                .flatMap(before -> profile(company, to).flatMap(after -> Change.between(before, after)))
                .stream();
    }

    /** How many companies recommend the course by each of 0 to 10. */
    public List<Long> recommendations() {
        var counts = new ArrayList<Long>();
        for (int i = 0; i <= 10; i++) {
            int value = i;
            counts.add(answers.values().stream()
                    .filter(answer -> answer.recommendation() != null && answer.recommendation() == value)
                    .count());
        }
        return counts;
    }

    public long strategies(Strategy strategy) {
        return answers.values().stream()
                .filter(answer -> answer.strategy() == strategy)
                .count();
    }

    public long answeredStrategy() {
        return answers.values().stream()
                .filter(answer -> answer.strategy() != null)
                .count();
    }

    private Optional<Profile> profile(Surveyed company, Wave wave) {
        return Optional.ofNullable(profiles.getOrDefault(company.organisationId(), Map.of())
                        .get(wave))
                .filter(profile -> profile.n() > 0);
    }
}
