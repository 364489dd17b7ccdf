package se.framsteg.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProfileTests {
    static final SelfAssessment ASKED = new SelfAssessments().newest();

    /** All 24 at one level, then some otherwise: {@code "A1=5 B2=0"}, where 0 is don't know and - is left out. */
    static Answers answers(int level, String otherwise) {
        var levels = new HashMap<String, Integer>();
        ASKED.statements().forEach(statement -> levels.put(statement.id(), level));
        Stream.of(otherwise.split(" ")).filter(each -> !each.isEmpty()).forEach(each -> {
            String[] pair = each.split("=");
            if (pair[1].equals("-")) {
                levels.remove(pair[0]);
            } else {
                levels.put(pair[0], Integer.parseInt(pair[1]));
            }
        });
        return new Answers(levels);
    }

    static Profile profile(Answers... respondents) {
        return Profile.of(ASKED, Arrays.asList(respondents));
    }

    static Dimension dimension(String slug) {
        return ASKED.dimension(slug).orElseThrow();
    }

    @Test
    void six_dimensions_of_four_statements_are_asked_in_both_languages() {
        assertThat(ASKED.dimensions()).extracting(Dimension::id).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(ASKED.dimensions())
                .allSatisfy(dimension -> assertThat(dimension.statements()).hasSize(4));
        assertThat(ASKED.statements())
                .hasSize(24)
                .allMatch(statement ->
                        !statement.sv().isBlank() && !statement.en().isBlank());
        assertThat(ASKED.levels()).hasSize(5);
        assertThat(ASKED.lookedBackOn()).hasSize(8).contains("C1", "F4");
    }

    @Test
    void a_dimension_needs_three_of_its_four_statements() {
        assertThat(profile(answers(2, "A1=5 A4=0")).level(dimension("a")))
                .hasValueSatisfying(level -> assertThat(level).isEqualByComparingTo("3"));
        assertThat(profile(answers(2, "A1=0 A4=-")).level(dimension("a"))).isEmpty();
    }

    @Test
    void the_index_goes_from_0_to_100_and_needs_five_dimensions() {
        assertThat(profile(answers(1, "")).index().orElseThrow()).isEqualByComparingTo("0");
        assertThat(profile(answers(3, "")).index().orElseThrow()).isEqualByComparingTo("50");
        assertThat(profile(answers(5, "")).index().orElseThrow()).isEqualByComparingTo("100");
        assertThat(profile(answers(3, "A1=0 A2=0")).index().orElseThrow()).isEqualByComparingTo("50");
        assertThat(profile(answers(3, "A1=0 A2=0 B1=0 B2=0")).index()).isEmpty();
    }

    @Test
    void a_level_of_the_index_is_twenty_points_wide() {
        assertThat(profile(answers(1, "")).band()).hasValue(1);
        // The mean of the dimensions is 1.75, so the index is 18.75, read as 19; one step more is 19.79, read as 20.
        Answers just = answers(1, "A1=5 A2=5 A3=5 A4=5 B1=3");
        assertThat(profile(just).index().orElseThrow()).isBetween(new BigDecimal("18.7"), new BigDecimal("18.8"));
        assertThat(profile(just).band()).hasValue(1);
        assertThat(profile(answers(1, "A1=5 A2=5 A3=5 A4=5 B1=4")).band()).hasValue(2);
        assertThat(profile(answers(5, "")).band()).hasValue(5);
        assertThat(profile(Answers.NONE).band()).isEmpty();
    }

    @Test
    void of_several_respondents_the_mean_is_taken_statement_by_statement_first() {
        // A1: (1+5)/2 = 3, A2: 5 by one alone, A3: (1+2)/2 = 1.5, A4: nobody. The mean of these is 9.5/3, not 14/5.
        Profile both = profile(answers(1, "A1=1 A2=0 A3=1 A4=0"), answers(1, "A1=5 A2=5 A3=2 A4=-"));
        assertThat(both.level(dimension("a")).orElseThrow())
                .isEqualByComparingTo(
                        new BigDecimal("9.5").divide(new BigDecimal(3), java.math.MathContext.DECIMAL128));
        assertThat(both.n()).isEqualTo(2);
        assertThat(both.items().get("A2").n()).isEqualTo(1);
    }

    @Test
    void whoever_knows_nothing_is_no_respondent() {
        assertThat(profile(answers(0, ""), answers(4, "")).n()).isEqualTo(1);
        assertThat(profile().n()).isZero();
    }

    @Test
    void a_statement_that_is_seen_three_levels_apart_is_to_be_talked_about() {
        Profile apart = profile(answers(2, "A1=1 B1=1 C1=0"), answers(2, "A1=4 B1=5 C1=5"), answers(2, "A2=4"));
        assertThat(apart.toTalkAbout()).extracting(Statement::id).containsExactly("B1", "A1", "C1");
        assertThat(profile(answers(1, "")).toTalkAbout()).isEmpty();
    }

    @Test
    void a_change_is_half_a_level_or_eight_points() {
        Change change = Change.between(profile(answers(3, "")), profile(answers(3, "A1=4 A2=4 B1=4 C1=1 C2=2")))
                .orElseThrow();
        assertThat(change.of(dimension("a")).map(Change.Way::ofLevel)).hasValue(Change.Way.ROSE);
        assertThat(change.of(dimension("b")).map(Change.Way::ofLevel)).hasValue(Change.Way.SAME);
        assertThat(change.of(dimension("c")).map(Change.Way::ofLevel)).hasValue(Change.Way.FELL);
        assertThat(Change.Way.ofIndex(new BigDecimal("8"))).isEqualTo(Change.Way.ROSE);
        assertThat(Change.Way.ofIndex(new BigDecimal("7.99"))).isEqualTo(Change.Way.SAME);
        assertThat(Change.Way.ofIndex(new BigDecimal("-8"))).isEqualTo(Change.Way.FELL);
    }

    @Test
    void only_what_was_asked_alike_is_compared() {
        var other = new SelfAssessment(2, ASKED.levels(), ASKED.lookBack(), ASKED.dimensions());
        Profile anew = Profile.of(other, List.of(answers(4, "")));
        assertThat(Change.between(profile(answers(3, "")), anew)).isEmpty();
        assertThat(Change.between(profile(), profile(answers(3, "")))).isEmpty();
        assertThat(Change.between(profile(answers(2, "A1=0 A2=0")), profile(answers(3, "")))
                        .orElseThrow()
                        .of(dimension("a")))
                .isEmpty();
    }

    @Test
    void of_fewer_than_five_companies_no_middle_is_told() {
        List<BigDecimal> five =
                Stream.of("1", "2", "3", "4", "10").map(BigDecimal::new).toList();
        Middle middle = Middle.of(five).orElseThrow();
        assertThat(middle.mean()).isEqualByComparingTo("4");
        assertThat(middle.median()).isEqualByComparingTo("3");
        assertThat(Middle.of(five.subList(0, 4))).isEmpty();
        assertThat(Middle.of(Stream.of("1", "2", "3", "4", "5", "9")
                                .map(BigDecimal::new)
                                .toList())
                        .orElseThrow()
                        .median())
                .isEqualByComparingTo("3.5");
    }

    @Test
    void a_level_beyond_the_scale_cannot_be_said() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answers(Map.of("A1", 6)));
    }

    @Property(tries = 200)
    void levels_lie_within_the_scale_and_who_answers_first_does_not_matter(
            @ForAll @Size(min = 1, max = 6) List<@Size(24) List<@IntRange(max = 5) Integer>> sheets) {
        List<Answers> respondents = sheets.stream().map(ProfileTests::inOrder).toList();
        Profile profile = Profile.of(ASKED, respondents);
        assertThat(profile).isEqualTo(Profile.of(ASKED, respondents.reversed()));
        ASKED.dimensions()
                .forEach(dimension -> profile.level(dimension)
                        .ifPresent(level -> assertThat(level).isBetween(BigDecimal.ONE, new BigDecimal(5))));
        profile.index().ifPresent(index -> assertThat(index).isBetween(BigDecimal.ZERO, new BigDecimal(100)));
    }

    private static Answers inOrder(List<Integer> levels) {
        var answers = new HashMap<String, Integer>();
        for (int i = 0; i < levels.size(); i++) {
            answers.put(ASKED.statements().get(i).id(), levels.get(i));
        }
        return new Answers(answers);
    }
}
