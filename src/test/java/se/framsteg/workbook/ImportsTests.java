package se.framsteg.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.workbook.SmallWorkbook.company;
import static se.framsteg.workbook.SmallWorkbook.promoter;
import static se.framsteg.workbook.rows.CompanyStatus.DROPPED_OUT;
import static se.framsteg.workbook.rows.CompanyStatus.PARTICIPATED;
import static se.framsteg.workbook.rows.IdeaRow.Stage.DESCRIBED;
import static se.framsteg.workbook.rows.IdeaRow.Stage.LAUNCHED;
import static se.framsteg.workbook.rows.StrategyAnswer.HAS_STRATEGY;
import static se.framsteg.workbook.rows.StrategyAnswer.NO;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.workbook.ImportReport.Change;
import se.framsteg.workbook.ImportReport.ChangeKind;
import se.framsteg.workbook.ImportReport.Outcome;

@HouseTest
class ImportsTests {
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 20);
    private static final LocalDate NOVEMBER = LocalDate.of(2020, 11, 20);
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    ApplicationContext house;

    ImportWorld world;

    SmallWorkbook file;
    String slug;

    @BeforeEach
    void a_workbook() {
        world = new ImportWorld(house);
        int n = NEXT.incrementAndGet();
        slug = "omstallning-" + n;
        file = new SmallWorkbook("Omställning " + n)
                .promoter(promoter(1), "Främjare Norr")
                .participant(company(10))
                .participant(company(20))
                .company(company(30), PARTICIPATED, 4)
                .answer(company(10), JUNE, HAS_STRATEGY, 9)
                .answer(company(20), NOVEMBER, NO, 7)
                .action(company(10), "Vår plan", NOVEMBER, "Byt till LED", "VD")
                .action(company(10), "Vår plan", null, "Sortera spill", null)
                .idea(company(20), "Retursystem för pallar", DESCRIBED)
                .voice(company(10), "Påhittade AB", "Varför?", "För ordningens skull.", true);
    }

    @Test
    void a_closed_programme_takes_no_file_in() {
        world.importing(file);
        var before = world.totals(slug);
        world.close(slug);
        file.participant(company(40));
        assertThat(world.checking(file).outcome()).isEqualTo(Outcome.REFUSED);
        var report = world.importing(file);
        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.remarks())
                .anySatisfy(remark -> assertThat(remark.textKey()).isEqualTo("workbook.refused.closed"));
        assertThat(world.totals(slug)).isEqualTo(before);
    }

    @Test
    void what_a_file_says_is_counted() {
        var report = world.importing(file);
        assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(world.totals(slug))
                .containsEntry("all - companies-benefited company benefited -", 2L)
                .containsEntry("all - applied company participated -", 3L)
                .containsEntry("all - strategy-share company has -", 1L)
                .containsEntry("all - strategy-share company no -", 1L)
                .containsEntry("all - action-plans company drawn-up -", 1L)
                .containsEntry("all - action-plans company adopted -", 1L)
                .containsEntry("all - ideas company described service", 1L)
                .containsEntry("all - promoter-capacity promoter promoter -", 1L)
                .isEqualTo(world.recounted(slug));
    }

    @Test
    void each_row_of_evidence_tells_where_it_stood_and_how_strong_it_is() {
        world.importing(file);
        var evidence = world.evidence(slug);
        assertThat(evidence)
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("kind", "participation")
                        .containsEntry("source_label", "Företag, rad 2")
                        .containsEntry("level", 3)
                        .containsEntry("day_known", false)
                        .containsEntry("happened_on", java.sql.Date.valueOf(SmallWorkbook.LAST_DAY)))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("kind", "answer")
                        .containsEntry("level", 1)
                        .containsEntry("day_known", true)
                        .containsEntry("happened_on", java.sql.Date.valueOf(JUNE)))
                .anySatisfy(
                        row -> assertThat(row).containsEntry("kind", "adoption").containsEntry("level", 2));
        assertThat(evidence.getFirst().get("source_address").toString())
                .startsWith("/jonkoping/manage/imports/")
                .endsWith(evidence.getFirst().get("source_id").toString());
    }

    @Test
    void a_piece_of_evidence_can_tell_the_name_of_its_file_to_its_own_region() {
        world.importing(file);
        var source = (java.util.UUID) world.evidence(slug).getFirst().get("source_id");
        assertThat(world.fileOf(world.manager(), source)).contains("fil.xlsx");
        assertThat(world.fileOf(world.elsewhere(), source)).isEmpty();
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        world.importing(file);
        var evidence = world.evidence(slug);
        var totals = world.totals(slug);
        var report = world.importing(file);
        assertThat(report.changesAnything()).isFalse();
        assertThat(world.evidence(slug)).isEqualTo(evidence);
        assertThat(world.totals(slug)).isEqualTo(totals);
    }

    @Test
    void a_changed_row_replaces_the_old_by_evidence_that_names_it() {
        world.importing(file);
        var old = answerOf(company(20).formatted());
        var changed = file.copy();
        changed.answers.remove(1);
        changed.answer(company(20), NOVEMBER, HAS_STRATEGY, 10);
        var report = world.importing(changed);
        assertThat(report.changes())
                .containsExactly(new Change(
                        RowKind.ANSWER,
                        ChangeKind.CHANGED,
                        "Påhittade " + company(20).digits() + " AB",
                        "Enkät",
                        3));
        assertThat(world.evidence(slug))
                .anySatisfy(row ->
                        assertThat(row).containsEntry("replaces", old.get("id")).containsEntry("code", "has"));
        assertThat(world.totals(slug))
                .containsEntry("all - strategy-share company has -", 2L)
                .isEqualTo(world.recounted(slug));
    }

    @Test
    void what_a_file_no_longer_says_is_withdrawn_and_the_figures_move() {
        world.importing(file);
        var shorter = file.copy();
        shorter.ideas.clear();
        shorter.companies.removeFirst();
        var check = world.checking(shorter);
        assertThat(check.changes())
                .contains(new Change(
                        RowKind.IDEA,
                        ChangeKind.WITHDRAWN,
                        "Påhittade " + company(20).digits() + " AB",
                        "Idéer",
                        2))
                .contains(new Change(
                        RowKind.COMPANY,
                        ChangeKind.WITHDRAWN,
                        "Påhittade " + company(10).digits() + " AB",
                        "Företag",
                        2));
        world.importing(shorter);
        assertThat(world.totals(slug))
                .containsEntry("all - companies-benefited company benefited -", 1L)
                .doesNotContainKey("all - ideas company described service")
                .doesNotContainKey("all - strategy-share company has -")
                .isEqualTo(world.recounted(slug));
    }

    @Test
    void a_check_changes_nothing() {
        var report = world.checking(file);
        assertThat(report.outcome()).isEqualTo(Outcome.CHECKED);
        assertThat(report.changesAnything()).isTrue();
        assertThat(world.query("select from programmes.programme where slug = '%s'".formatted(slug)))
                .isEmpty();
    }

    @Test
    void one_refused_row_refuses_the_file() {
        var report = world.importing(file.refusedRow());
        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.mayBeTakenInPart()).isTrue();
        assertThat(world.query("select from programmes.programme where slug = '%s'".formatted(slug)))
                .isEmpty();
    }

    @Test
    void the_rest_of_a_refused_file_is_taken_where_that_is_accepted() {
        var report = world.importingTheRest(file.refusedRow());
        assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(report.refusals()).isEqualTo(1);
        assertThat(world.totals(slug)).containsEntry("all - companies-benefited company benefited -", 2L);
    }

    @Test
    void a_file_of_another_region_is_refused() {
        file.region = "Region Kalmar län";
        var report = world.importingTheRest(file);
        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.mayBeTakenInPart()).isFalse();
        assertThat(report.remarks()).extracting("textKey").contains("workbook.refused.other-region");
    }

    @Test
    void the_later_answer_counts_whatever_the_order_of_rows() {
        var later = file.copy().answer(company(10), NOVEMBER, NO, 3);
        world.importing(later);
        var totals = world.totals(slug);
        Collections.reverse(later.answers);
        world.importing(later);
        assertThat(totals)
                .containsEntry("all - strategy-share company no -", 2L)
                .doesNotContainKey("all - strategy-share company has -")
                .isEqualTo(world.totals(slug));
    }

    @Test
    void the_same_idea_of_a_company_counts_once() {
        world.importing(file.idea(company(20), "  RETURSYSTEM för  pallar. ", LAUNCHED));
        assertThat(world.totals(slug))
                .containsEntry("all - ideas company launched service", 1L)
                .doesNotContainKey("all - ideas company described service");
    }

    @Test
    void a_company_of_two_rounds_is_one_company_with_all_its_weeks() {
        world.importing(file.company(company(30), PARTICIPATED, 5).company(company(20), DROPPED_OUT, 1));
        assertThat(world.totals(slug))
                .containsEntry("all - companies-benefited company benefited -", 3L)
                .containsEntry("all - applied company participated -", 3L)
                .isEqualTo(world.recounted(slug));
    }

    @Test
    void a_promoters_own_plan_and_answer_are_counted_apart() {
        file.participant(promoter(1))
                .answer(promoter(1), JUNE, HAS_STRATEGY, 10)
                .action(promoter(1), "Egen plan", JUNE, "Ta upp hållbarhet", "Chefen");
        world.importing(file);
        assertThat(world.totals(slug))
                .containsEntry("all - companies-benefited company benefited -", 2L)
                .containsEntry("all - strategy-share company has -", 1L)
                .containsEntry("all - strategy-share promoter has -", 1L)
                .containsEntry("all - action-plans promoter adopted -", 1L)
                .isEqualTo(world.recounted(slug));
    }

    @Test
    void what_becomes_a_promoter_is_counted_apart_from_then_on() {
        world.importing(file);
        world.importing(file.copy().promoter(company(10), "Främjare Syd"));
        assertThat(world.totals(slug))
                .containsEntry("all - companies-benefited company benefited -", 1L)
                .containsEntry("all - strategy-share promoter has -", 1L)
                .isEqualTo(world.recounted(slug));
    }

    @Test
    void an_answer_from_a_company_that_does_not_count_is_noticed() {
        var report = world.importing(file.answer(company(30), JUNE, NO, 5));
        assertThat(report.notices()).isEqualTo(1);
        assertThat(report.remarks())
                .singleElement()
                .returns("workbook.notice.not-counted.answer", ImportReport.Remark::textKey)
                .returns("Enkät", ImportReport.Remark::sheet)
                .returns(4, ImportReport.Remark::row);
    }

    @Test
    void another_promoter_than_a_manager_has_decided_is_noticed_until_the_file_says_so_too() {
        file.promoter(promoter(20), "Främjare Nord").company(company(50), promoter(1), PARTICIPATED, 1, 2, 3);
        assertThat(world.importing(file).remarks()).isEmpty();
        world.hand(slug, company(50), promoter(20));
        for (var report : List.of(world.checking(file), world.importing(file), world.importing(file))) {
            assertThat(report.notices()).isEqualTo(1);
            assertThat(report.remarks())
                    .singleElement()
                    .returns("workbook.notice.handed", ImportReport.Remark::textKey)
                    .returns(List.of("Främjare Nord"), ImportReport.Remark::arguments)
                    .returns("Företag", ImportReport.Remark::sheet);
        }
        var without = file.copy();
        without.companies.removeLast();
        assertThat(world.checking(without.company(company(50), PARTICIPATED, 1, 2, 3))
                        .remarks())
                .singleElement()
                .returns("workbook.notice.handed", ImportReport.Remark::textKey);
        var mended = file.copy();
        mended.companies.removeLast();
        assertThat(world.importing(mended.company(company(50), promoter(20), PARTICIPATED, 1, 2, 3))
                        .remarks())
                .isEmpty();
        world.hand(slug, company(50), null);
        assertThat(world.checking(mended).remarks())
                .singleElement()
                .returns("workbook.notice.handed.none", ImportReport.Remark::textKey);
    }

    @Test
    void a_correction_stands_until_a_file_gives_the_key_a_new_value() {
        world.importing(file);
        world.correct(slug, answerOf(company(20).formatted()), "dont-know");
        world.importing(file);
        var named = file.copy();
        named.remark = "Annan anmärkning";
        world.importing(named);
        assertThat(world.recounted(slug)).containsEntry("all - strategy-share company dont-know -", 1L);
        var changed = file.copy();
        changed.answers.remove(1);
        changed.answer(company(20), NOVEMBER, HAS_STRATEGY, 7);
        world.importing(changed);
        assertThat(world.recounted(slug))
                .doesNotContainKey("all - strategy-share company dont-know -")
                .containsEntry("all - strategy-share company has -", 2L);
    }

    @Test
    void a_moved_last_day_moves_what_has_no_day_of_its_own() {
        world.importing(file);
        file.lastDay = LocalDate.of(2020, 12, 18);
        world.importing(file);
        assertThat(world.evidence(slug).stream()
                        .filter(row -> row.get("kind").equals("participation") && row.get("replaces") != null))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).containsEntry("happened_on", java.sql.Date.valueOf(file.lastDay)));
        assertThat(world.totals(slug)).isEqualTo(world.recounted(slug));
    }

    @Test
    void a_correction_stands_when_the_last_day_is_moved() {
        world.importing(file);
        world.correct(slug, evidenceOf("participation", company(20).formatted()), "dropped_out");
        for (LocalDate moved : List.of(LocalDate.of(2020, 12, 18), LocalDate.of(2021, 1, 31))) {
            file.lastDay = moved;
            world.importing(file);
            assertThat(world.totals(slug))
                    .containsEntry("all - applied company dropped_out -", 1L)
                    .isEqualTo(world.recounted(slug));
        }
    }

    @Test
    void a_correction_taken_back_gives_way_to_what_a_later_file_says() {
        world.importing(file);
        var correction = world.correct(slug, answerOf(company(20).formatted()), "dont-know");
        world.undo(slug, correction);
        assertThat(world.recounted(slug)).containsEntry("all - strategy-share company no -", 1L);
        world.importing(file);
        var changed = file.copy();
        changed.answers.remove(1);
        changed.answer(company(20), NOVEMBER, HAS_STRATEGY, 7);
        world.importing(changed);
        assertThat(world.recounted(slug)).containsEntry("all - strategy-share company has -", 2L);
        assertThat(world.totals(slug)).isEqualTo(world.recounted(slug));
    }

    @Test
    void a_correction_stands_when_the_row_leaves_the_file() {
        world.importing(file);
        world.correct(slug, answerOf(company(20).formatted()), "dont-know");
        var without = file.copy();
        without.answers.remove(1);
        world.importing(without);
        assertThat(world.recounted(slug)).containsEntry("all - strategy-share company dont-know -", 1L);
    }

    @Test
    void voices_and_comments_come_and_go_with_the_file() {
        world.importing(file);
        assertThat(world.voices(slug)).containsExactly("Påhittade AB: Varför? För ordningens skull.");
        assertThat(world.comments(slug)).containsExactly("Lärorikt och konkret.", "Lärorikt och konkret.");
        var other = file.copy();
        other.voices.clear();
        other.answers.removeFirst();
        other.voice(company(10), "Påhittade AB", "Varför?", "För kundernas skull.", true);
        world.importing(other);
        assertThat(world.voices(slug)).containsExactly("Påhittade AB: Varför? För kundernas skull.");
        assertThat(world.comments(slug)).containsExactly("Lärorikt och konkret.");
        other.voices.clear();
        world.importing(other);
        assertThat(world.voices(slug)).isEmpty();
    }

    @Test
    void of_two_imports_at_once_the_second_waits_and_finds_nothing_new() throws Exception {
        var stages = new java.util.concurrent.CopyOnWriteArrayList<ImportProgress.Stage>();
        var begun = new java.util.concurrent.CountDownLatch(1);
        RowSource slow = (places, sink, problems, progress) -> {
            var reading = file.read(places, sink, problems, progress);
            begun.countDown();
            sleep();
            return reading;
        };
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> world.importing(slow));
            begun.await();
            var second = world.importing(file.copy(), (stage, _, _) -> stages.add(stage));
            assertThat(first.get().changesAnything()).isTrue();
            assertThat(second.changesAnything()).isFalse();
            assertThat(stages).startsWith(ImportProgress.Stage.WAITING);
        }
        assertThat(world.totals(slug)).isEqualTo(world.recounted(slug));
    }

    @Test
    void an_import_that_is_cut_off_has_changed_nothing_but_is_told_of() {
        RowSource broken = (places, sink, problems, progress) -> {
            file.read(places, sink, problems, progress);
            throw new IllegalStateException("cut off");
        };
        org.assertj.core.api.Assertions.assertThatIllegalStateException().isThrownBy(() -> world.importing(broken));
        assertThat(world.query("select from programmes.programme where slug = '%s'".formatted(slug)))
                .isEmpty();
        assertThat(world.query("select state from workbook.import_run order by started_at desc, id desc limit 1"))
                .singleElement()
                .satisfies(run -> assertThat(run).containsEntry("state", "failed"));
    }

    @Test
    void an_import_whose_process_is_no_more_was_cut_off() {
        assertThat(world.stateOfOneThatNobodyWorksAt()).isEqualTo(ImportState.FAILED);
    }

    private static void sleep() {
        try {
            Thread.sleep(600);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_file_that_says_so_is_an_example() {
        world.importing(file);
        assertThat(world.programme(slug).example()).isTrue();
    }

    private Map<String, Object> answerOf(String number) {
        return evidenceOf("answer", number);
    }

    private Map<String, Object> evidenceOf(String kind, String number) {
        return world.evidence(slug).stream()
                .filter(row -> row.get("kind").equals(kind) && row.get("whose").equals(number))
                .findFirst()
                .orElseThrow();
    }
}
