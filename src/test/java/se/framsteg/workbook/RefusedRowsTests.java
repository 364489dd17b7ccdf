package se.framsteg.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.workbook.SmallWorkbook.company;
import static se.framsteg.workbook.SmallWorkbook.promoter;
import static se.framsteg.workbook.rows.IdeaRow.Stage.DESCRIBED;
import static se.framsteg.workbook.rows.StrategyAnswer.HAS_STRATEGY;
import static se.framsteg.workbook.rows.StrategyAnswer.NO;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.workbook.ImportReport.ChangeKind;
import se.framsteg.workbook.rows.Reading.Part;

@HouseTest
class RefusedRowsTests {
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 20);
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    ApplicationContext house;

    ImportWorld world;
    SmallWorkbook later;
    String slug;

    @BeforeEach
    void an_imported_file() {
        world = new ImportWorld(house);
        int n = NEXT.incrementAndGet();
        slug = "kvarstaende-" + n;
        var file = new SmallWorkbook("Kvarstående " + n)
                .promoter(promoter(1), "Främjare Norr")
                .participant(company(10))
                .participant(company(20))
                .answer(company(10), JUNE, HAS_STRATEGY, 9)
                .answer(company(20), JUNE, HAS_STRATEGY, 7)
                .action(company(10), "Vår plan", JUNE, "Byt till LED", "VD")
                .idea(company(10), "Pallretur", DESCRIBED)
                .idea(company(20), "Lånepool", DESCRIBED)
                .voice(company(10), "Påhittade AB", "Varför?", "För ordningens skull.", true);
        world.importing(file);
        later = file.copy();
    }

    @Test
    void what_a_refused_row_speaks_of_stands_as_it_was() {
        later.answers.removeFirst();
        var report = world.importingTheRest(later.refused(Part.ANSWERS, company(10), null, null));
        assertThat(report.changes()).isEmpty();
        assertThat(world.totals(slug)).containsEntry("all - strategy-share company has -", 2L);
        assertThat(report.remarks())
                .filteredOn(remark -> remark.textKey().equals("workbook.notice.stands"))
                .singleElement()
                .returns("Enkät", ImportReport.Remark::sheet)
                .returns(java.util.List.of("1"), ImportReport.Remark::arguments);
        assertThat(report.notices()).isEqualTo(1);
    }

    @Test
    void what_no_refused_row_speaks_of_is_withdrawn_all_the_same() {
        later.answers.clear();
        var report = world.importingTheRest(later.refused(Part.ANSWERS, company(10), null, null));
        assertThat(report.changes()).singleElement().returns(ChangeKind.WITHDRAWN, ImportReport.Change::change);
        assertThat(world.totals(slug)).containsEntry("all - strategy-share company has -", 1L);
    }

    @Test
    void where_not_even_the_key_can_be_read_nothing_of_the_sheet_is_withdrawn() {
        later.companies.clear();
        later.answers.clear();
        world.importingTheRest(later.refused(Part.COMPANIES, null, null, null));
        assertThat(world.totals(slug))
                .containsEntry("all - companies-benefited company benefited -", 2L)
                .doesNotContainKey("all - strategy-share company has -")
                .isEqualTo(world.recounted(slug));
    }

    @Test
    void where_only_the_company_can_be_read_all_its_ideas_stand() {
        later.ideas.clear();
        world.importingTheRest(later.refused(Part.IDEAS, company(10), null, null));
        assertThat(world.totals(slug)).containsEntry("all - ideas company described service", 1L);
    }

    @Test
    void a_refused_action_leaves_the_plan_adopted() {
        later.actions.clear();
        world.importingTheRest(later.refused(Part.ACTIONS, company(10), "vår plan", "byt till led"));
        assertThat(world.totals(slug)).containsEntry("all - action-plans company adopted -", 1L);
    }

    @Test
    void another_row_of_the_same_key_does_not_count_either() {
        later.answers.removeFirst();
        later.answer(company(10), JUNE.minusDays(9), NO, 2);
        world.importingTheRest(later.refused(Part.ANSWERS, company(10), null, null));
        assertThat(world.totals(slug)).containsEntry("all - strategy-share company has -", 2L);
    }

    @Test
    void a_promoter_whose_row_is_refused_stays_a_promoter() {
        later.promoters.clear();
        later.participant(promoter(1)).answer(promoter(1), JUNE, NO, 5);
        world.importingTheRest(later.refused(Part.PROMOTERS, promoter(1), null, null));
        assertThat(world.totals(slug))
                .containsEntry("all - promoter-capacity promoter promoter -", 1L)
                .containsEntry("all - strategy-share promoter no -", 1L)
                .isEqualTo(world.recounted(slug));
    }

    @Test
    void a_voice_does_not_stand_since_the_refused_row_may_be_the_one_that_says_no() {
        later.voices.clear();
        world.importingTheRest(later.refused(Part.VOICES, company(10), null, null));
        assertThat(world.voices(slug)).isEmpty();
    }
}
