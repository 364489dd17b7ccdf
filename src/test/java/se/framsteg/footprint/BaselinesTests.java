package se.framsteg.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.Feedback;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.handin.Readings;
import se.framsteg.course.handin.SomethingIsLacking;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Reading;
import se.framsteg.course.work.Written;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

@HouseTest
class BaselinesTests {
    private static final AnswerPlace YEAR = AnswerPlace.once(Baseline.YEAR);

    @Autowired
    ApplicationContext house;

    @Autowired
    Baselines baselines;

    @Autowired
    HandIns handIns;

    FootprintWorld world;

    @BeforeEach
    void lisa_is_in_the_third_week() {
        world = new FootprintWorld(house, "varmland");
    }

    @Test
    void what_is_typed_is_kept_as_typed_also_when_it_means_nothing_yet() {
        UUID row = world.usual("diesel");
        world.write(lisa(), 0, Map.of(YEAR, "i fjol 😀", Baseline.place(row, ActivityField.AMOUNT), "typ fem kubik"));
        Baseline baseline = world.baseline();
        assertThat(baseline.typed(Baseline.YEAR)).isEqualTo("i fjol 😀");
        assertThat(baseline.row(row).orElseThrow().typed(ActivityField.AMOUNT)).isEqualTo("typ fem kubik");
        assertThat(baseline.footprint().rows()).isEmpty();
        assertThat(baseline.changedBy()).isEqualTo("Lisa Plåt");
    }

    @Test
    void an_offered_row_is_of_the_usual_kind_in_its_unit() {
        UUID row = world.usual("diesel");
        world.write(lisa(), 0, Map.of(Baseline.place(row, ActivityField.AMOUNT), "5 000"));
        assertThat(world.baseline().row(row).orElseThrow().values())
                .containsEntry(ActivityField.FACTOR, "s1-diesel-blend")
                .containsEntry(ActivityField.UNIT, "litre");
        assertThat(world.baseline().footprint().kg(Scope.ONE)).isEqualByComparingTo("12854.10");
    }

    @Test
    void a_form_sent_as_a_whole_makes_no_rows_of_those_that_nobody_touched() {
        UUID row = world.usual("heat");
        var untouched = Map.of(
                Baseline.place(row, ActivityField.FACTOR), "dh-se-boverket",
                Baseline.place(row, ActivityField.UNIT), "kwh",
                Baseline.place(row, ActivityField.AMOUNT), "");
        world.write(lisa(), 0, untouched);
        assertThat(world.baseline().rows()).isEmpty();
        world.in(() -> baselines.write(
                lisa(),
                world.work.round(),
                0,
                Map.of(Baseline.place(row, ActivityField.FACTOR), "s1-woodpellets"),
                true));
        assertThat(world.baseline().row(row).orElseThrow().typed(ActivityField.FACTOR))
                .isEqualTo("s1-woodpellets");
    }

    @Test
    void two_who_begin_at_once_write_in_one_row_and_neither_writes_over_the_other() {
        AnswerPlace amount = Baseline.place(world.usual("electricity"), ActivityField.AMOUNT);
        AnswerPlace note = Baseline.place(world.usual("electricity"), ActivityField.NOTE);
        world.write(lisa(), 0, Map.of(amount, "100 000"));
        Written late = world.write(kalle(), 0, Map.of(amount, "90 000", note, "Kalles", YEAR, ""));
        assertThat(late.overtaken())
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .returns("100 000", Written.Overtaken::theirs)
                        .returns("90 000", Written.Overtaken::mine)
                        .returns("Lisa Plåt", Written.Overtaken::by));
        assertThat(world.baseline().typed(amount)).isEqualTo("100 000");
        assertThat(world.baseline().typed(note)).isEqualTo("Kalles");
        assertThat(world.baseline().rows()).hasSize(1);
        Written sure = world.write(kalle(), late.seq(), Map.of(amount, "90 000"));
        assertThat(sure.isWhole()).isTrue();
        assertThat(world.baseline().typed(amount)).isEqualTo("90 000");
    }

    @Test
    void what_somebody_has_not_touched_is_no_answer_of_theirs() {
        world.write(lisa(), 0, Map.of(YEAR, "2024"));
        int seen = world.baseline().seq();
        world.write(lisa(), seen, Map.of(YEAR, "2025"));
        Written kalles =
                world.write(kalle(), seen, Map.of(YEAR, "2024", AnswerPlace.once(Baseline.NOT_INCLUDED), "Material"));
        assertThat(kalles.isWhole()).isTrue();
        assertThat(world.baseline().typed(Baseline.YEAR)).isEqualTo("2025");
        assertThat(world.baseline().typed(Baseline.NOT_INCLUDED)).isEqualTo("Material");
    }

    @Test
    void many_at_a_time_lose_nothing() throws Exception {
        var works = new ArrayList<Callable<Written>>();
        for (int number = 0; number < 12; number++) {
            Map<AnswerPlace, String> row = FootprintWorld.row("s1-petrol-blend", String.valueOf(number));
            Member by = number % 2 == 0 ? lisa() : kalle();
            works.add(() -> world.write(by, 0, row));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var each : threads.invokeAll(works)) {
                assertThat(each.get().isWhole()).isTrue();
            }
        }
        assertThat(world.baseline().rows()).hasSize(12);
        assertThat(world.baseline().seq()).isEqualTo(12);
    }

    @Test
    void a_row_is_taken_away_and_brought_back_with_all_that_stood_in_it() {
        UUID row = world.in(() -> baselines.add(lisa(), world.work.round(), "mat-plastic-avg-primary"));
        world.write(lisa(), 9, Map.of(Baseline.place(row, ActivityField.AMOUNT), "2"));
        world.in(() -> {
            baselines.remove(lisa(), world.work.round(), row);
            return true;
        });
        assertThat(world.baseline().rows()).isEmpty();
        world.in(() -> {
            baselines.bringBack(kalle(), world.work.round(), row);
            return true;
        });
        assertThat(world.baseline().row(row).orElseThrow().values())
                .containsEntry(ActivityField.FACTOR, "mat-plastic-avg-primary")
                .containsEntry(ActivityField.AMOUNT, "2");
    }

    @Test
    void only_what_is_offered_can_be_added() {
        for (String none :
                List.of("", "wtt-diesel-blend", "el-nordic-residual-2023", "'; drop table", "x".repeat(5000))) {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> world.in(() -> baselines.add(lisa(), world.work.round(), none)));
        }
    }

    @Test
    void there_is_an_end_to_rows_and_to_answers() {
        var many = new HashMap<AnswerPlace, String>();
        for (int number = 0; number < 205; number++) {
            many.putAll(FootprintWorld.row("s1-petrol-blend", "1"));
        }
        assertThat(world.write(lisa(), 0, many).noRoom()).isTrue();
        assertThat(world.baseline().rows()).hasSize(200);
        Written long_ = world.write(lisa(), 0, Map.of(YEAR, "x".repeat(501)));
        assertThat(long_.tooLong()).isTrue();
        assertThat(world.baseline().typed(Baseline.YEAR)).isEmpty();
    }

    @Test
    void what_is_somewhat_too_long_is_kept_and_told_and_what_was_pasted_by_mistake_is_not() {
        AnswerPlace note = Baseline.place(world.usual("diesel"), ActivityField.NOTE);
        AnswerPlace amount = Baseline.place(world.usual("diesel"), ActivityField.AMOUNT);
        Written written = world.write(lisa(), 0, Map.of(note, "x".repeat(5000), amount, "1".repeat(201)));
        assertThat(written.tooLong()).isTrue();
        assertThat(world.baseline().typed(note)).hasSize(5000);
        assertThat(world.baseline().typed(amount)).isEmpty();
        assertThat(Frame.in(
                        Lang.SV,
                        () -> Typed.fault(
                                ActivityField.NOTE,
                                world.baseline().rows().getFirst(),
                                world.baseline().factors())))
                .contains("högst 1\u00a0000 tecken");
    }

    @Test
    void a_row_that_was_taken_away_comes_back_only_where_there_is_room() {
        UUID row = world.in(() -> baselines.add(lisa(), world.work.round(), "mat-plastic-avg-primary"));
        world.in(() -> {
            baselines.remove(lisa(), world.work.round(), row);
            return true;
        });
        var many = new HashMap<AnswerPlace, String>();
        for (int number = 0; number < 199; number++) {
            many.putAll(FootprintWorld.row("s1-petrol-blend", "1"));
        }
        world.write(lisa(), 0, many);
        many.replaceAll((place, value) -> value.equals("1") ? "2" : value);
        UUID last = Ids.next();
        many.put(Baseline.place(last, ActivityField.AMOUNT), "3");
        assertThat(world.write(lisa(), 99, many).noRoom())
                .as("rows that change take no room")
                .isFalse();
        assertThat(bringBack(row)).isFalse();
        assertThat(world.baseline().rows()).hasSize(200);
        world.in(() -> {
            baselines.remove(lisa(), world.work.round(), last);
            return true;
        });
        assertThat(bringBack(row)).isTrue();
        assertThat(world.baseline().row(row)).isPresent();
    }

    private boolean bringBack(UUID row) {
        return world.in(() -> baselines.bringBack(kalle(), world.work.round(), row));
    }

    @Test
    void nobody_of_another_company_finds_anything() {
        world.write(lisa(), 0, world.whole());
        UUID other = world.work.world.company("Annan AB");
        Member olle = Someone.being(house, world.work.world.maja.region(), Role.LEAD, other, "Olle Annan")
                .asMember(other, Role.LEAD);
        assertThat(world.in(() -> baselines.find(olle, world.work.round())).isBlank())
                .isTrue();
        UUID work = world.baseline().work();
        Integer seen = Tenancy.within(
                Someone.managing(house, "dalarna", "Bo").region().id(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> house.getBean(JdbcClient.class)
                                .sql("select count(*) from footprint.activity where work_id = ?")
                                .param(work)
                                .query(Integer.class)
                                .single()));
        assertThat(seen).isZero();
    }

    @Test
    void what_is_lacking_is_said_and_whole_accounts_are_handed_in_as_they_stand() {
        assertThatExceptionOfType(SomethingIsLacking.class).isThrownBy(this::handIn);
        var typed = world.whole();
        typed.remove(AnswerPlace.once(Baseline.NOT_INCLUDED));
        world.write(lisa(), 0, typed);
        assertThatExceptionOfType(SomethingIsLacking.class).isThrownBy(this::handIn);
        world.write(lisa(), 9, world.whole());
        HandInId id = handIn();
        HandIn handedIn = found(id);
        world.write(lisa(), 9, Map.of(Baseline.place(world.usual("electricity"), ActivityField.AMOUNT), "1"));
        HandedIn document = HandedIn.read(found(id).document());
        assertThat(document.sums().byLocation()).isEqualByComparingTo("4070");
        assertThat(document.sums().byMarket()).isEqualByComparingTo("52410");
        assertThat(document.factors()).isEqualTo("2025");
        assertThat(found(id).document()).isEqualTo(handedIn.document());
        assertThat(hash(Json.write(document)))
                .isEqualTo(world.in(() -> house.getBean(JdbcClient.class)
                        .sql("select hash from course.hand_in where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single()));
        Reading reading = Frame.in(
                Lang.SV, () -> house.getBean(Readings.class).of(world.work.worksheet(Baselines.NAME), handedIn));
        assertThat(reading.once()).extracting(Reading.Line::answer).contains("2025", "Material, vi frågar i mars");
        assertThat(reading.rows()).containsExactly(world.usual("electricity"));
        assertThat(reading.drawn()).isNotNull();
        assertThat(reading.parts().getFirst().rows().getFirst().lines())
                .extracting(Reading.Line::answer)
                .contains(
                        "100 000 kWh",
                        "4,07 ton med svensk medelel, 52,41 ton med elen så som ni har köpt den",
                        "Faktura");
    }

    @Test
    void a_row_says_what_it_lacks() {
        var typed = world.whole();
        typed.put(Baseline.place(world.usual("electricity"), ActivityField.GUARANTEE), "yes");
        typed.put(Baseline.place(world.usual("electricity"), ActivityField.TO), "2024-12-31");
        typed.putAll(FootprintWorld.row("fuel-se-diesel-wtw-2016", "10"));
        typed.put(Baseline.place(world.usual("diesel"), ActivityField.AMOUNT), "10");
        world.write(lisa(), 0, typed);
        List<String> lacks = Frame.in(
                Lang.SV,
                () -> BaselineLacks.of(world.baseline(), world.work.world.today).stream()
                        .map(lack -> lack.sentence())
                        .toList());
        assertThat(lacks)
                .anyMatch(lack -> lack.startsWith("El, ”Vilket papper visar det?”: svar saknas."))
                .anyMatch(lack -> lack.contains("dagarna ligger utanför 2025"))
                .anyMatch(lack -> lack.startsWith("Diesel, ”Vad bygger siffran på?”: svar saknas."))
                .anyMatch(
                        lack -> lack.startsWith("Diesel, allt i ett tal") && lack.contains("räknas en del två gånger"));
    }

    private static String hash(String document) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private HandInId handIn() {
        return world.in(() -> handIns.handIn(lisa(), world.work.round(), world.work.worksheet(Baselines.NAME)));
    }

    private HandIn found(HandInId id) {
        Someone cilla = HandInWorld.cilla(house, world.work.world);
        var cohort = world.work.world.cohort.id();
        var coach =
                new Coach(cilla.person(), world.work.world.maja.region().id(), cilla.name(), List.of(cohort.value()));
        return world.in(
                () -> house.getBean(Feedback.class).find(coach, cohort, id).orElseThrow());
    }

    private Member lisa() {
        return world.work.lisa();
    }

    private Member kalle() {
        return world.work.kalle();
    }
}
