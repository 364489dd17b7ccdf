package se.framsteg.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Difference;
import se.framsteg.course.work.Moment;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.world.Someone;

@HouseTest
class BaselineVersionsTests {
    private static final AnswerPlace YEAR = AnswerPlace.once(Baseline.YEAR);

    @Autowired
    ApplicationContext house;

    @Autowired
    Baselines baselines;

    @Autowired
    BaselineVersions versions;

    FootprintWorld world;
    AnswerPlace amount;

    @BeforeEach
    void lisa_is_in_the_third_week() {
        world = new FootprintWorld(house, "varmland");
        amount = Baseline.place(world.usual("electricity"), ActivityField.AMOUNT);
    }

    @Test
    void who_changed_what_is_told_in_words() {
        world.write(lisa(), 0, Map.of(YEAR, "2024", amount, "100"));
        world.write(lisa(), 9, Map.of(YEAR, "2025"));
        world.write(
                world.work.kalle(),
                9,
                Map.of(Baseline.place(world.usual("electricity"), ActivityField.EVIDENCE), "invoice"));
        List<Moment> moments = world.in(() -> versions.moments(lisa(), world.work.round(), BaselineVersions.LATEST)
                .shown());
        assertThat(moments).extracting(Moment::by).containsExactly("Kalle Svets", "Lisa Plåt");
        assertThat(lines(moments.getFirst().changes()))
                .extracting(ChangeWords.Line::label, ChangeWords.Line::then, ChangeWords.Line::now)
                .containsExactly(tuple("El: Vad bygger siffran på?", "", "Faktura"));
        assertThat(lines(moments.getLast().changes()))
                .extracting(ChangeWords.Line::label, ChangeWords.Line::now)
                .contains(
                        tuple("Vilket år gäller bokslutet?", "2025"),
                        tuple("El: Hur mycket?", "100"),
                        tuple("El: Enhet", "kWh"));
    }

    @Test
    void a_row_that_was_taken_away_comes_back_with_all_that_stood_in_it() {
        int then = world.write(lisa(), 0, world.whole()).seq();
        world.in(() -> {
            baselines.remove(lisa(), world.work.round(), world.usual("electricity"));
            return true;
        });
        List<Difference> since = since(lisa(), then);
        assertThat(lines(since))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .returns("El", ChangeWords.Line::label)
                        .returns("med", ChangeWords.Line::then)
                        .returns("inte med", ChangeWords.Line::now));
        int change = restore(then, since.getFirst().name()).orElseThrow();
        assertThat(world.baseline().footprint().byLocation()).isEqualByComparingTo("4070");
        assertThat(since(lisa(), then)).isEmpty();
        assertThat(undo(change)).isPresent();
        assertThat(world.baseline().rows()).isEmpty();
    }

    @Test
    void the_whole_goes_back_to_a_moment_and_one_answer_alone() {
        int then = world.write(lisa(), 0, world.whole()).seq();
        UUID added = world.in(() -> baselines.add(lisa(), world.work.round(), "mat-plastic-avg-primary"));
        world.write(lisa(), 9, Map.of(YEAR, "2024", amount, "7", Baseline.place(added, ActivityField.AMOUNT), "2"));
        assertThat(restore(then, "year")).isPresent();
        assertThat(world.baseline().typed(Baseline.YEAR)).isEqualTo("2025");
        assertThat(world.baseline().typed(amount)).isEqualTo("7");
        int change = restore(then, "").orElseThrow();
        assertThat(world.baseline().typed(amount)).isEqualTo("100 000");
        assertThat(world.baseline().rows()).hasSize(1);
        assertThat(undo(change)).isPresent();
        assertThat(world.baseline().typed(amount)).isEqualTo("7");
        assertThat(world.baseline().row(added).orElseThrow().typed(ActivityField.AMOUNT))
                .isEqualTo("2");
        assertThat(restore(then, "nothing-of-the-kind")).isEmpty();
    }

    @Test
    void nobody_of_another_company_sees_what_has_changed() {
        world.write(lisa(), 0, world.whole());
        UUID other = world.work.world.company("Annan AB");
        Member olle = Someone.being(house, world.work.world.maja.region(), Role.LEAD, other, "Olle Annan")
                .asMember(other, Role.LEAD);
        List<Moment> seen = world.in(() -> versions.moments(olle, world.work.round(), BaselineVersions.LATEST)
                .shown());
        assertThat(seen).isEmpty();
        assertThat(since(olle, 0)).isEmpty();
    }

    private List<Difference> since(Member by, int seq) {
        return world.in(() -> versions.since(by, world.work.round(), seq));
    }

    private List<ChangeWords.Line> lines(List<Difference> differences) {
        return world.in(() -> Frame.in(Lang.SV, () -> {
            var words = versions.words(lisa(), world.work.round());
            return differences.stream().map(words::line).toList();
        }));
    }

    private OptionalInt restore(int seq, String only) {
        return world.in(() -> versions.restore(lisa(), world.work.round(), seq, only));
    }

    private OptionalInt undo(int seq) {
        return world.in(() -> versions.undo(lisa(), world.work.round(), seq));
    }

    private Member lisa() {
        return world.work.lisa();
    }
}
