package se.framsteg.workbook.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.framsteg.workbook.rows.TestBook.COMPANY;
import static se.framsteg.workbook.rows.TestBook.PROMOTER;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Texts;
import se.framsteg.shell.sheets.HandmadeWorkbook.Xml;
import se.framsteg.workbook.rows.ActionRow.ActionStatus;
import se.framsteg.workbook.rows.IdeaRow.CircularStrategy;
import se.framsteg.workbook.rows.IdeaRow.Stage;
import se.framsteg.workbook.rows.Reading.Part;

class ReadingTests {
    @TempDir
    Path folder;

    final TestBook book = new TestBook();

    @Test
    void a_workbook_that_is_right_is_read_without_a_remark() {
        var read = book.readIn(folder);
        assertThat(read.problems).isEmpty();
        assertThat(read.order)
                .containsExactly("programme", "promoters", "companies", "answers", "actions", "ideas", "voices");
    }

    @Nested
    class Sheets_and_columns {
        @Test
        void sheets_are_found_in_any_order_and_whatever_the_case_and_blanks_of_their_names() {
            var names = List.copyOf(book.sheets.keySet()).reversed();
            names.forEach(name -> book.renamed(name, " " + name.toUpperCase() + " "));
            var read = book.readIn(folder);
            assertThat(read.problems).isEmpty();
            assertThat(read.order)
                    .startsWith("programme", "promoters", "companies")
                    .hasSize(7);
        }

        @Test
        void columns_are_found_in_any_order() {
            book.sheets.forEach((name, rows) -> {
                if (!name.equals("Program")) rows.forEach(Collections::reverse);
            });
            var read = book.readIn(folder);
            assertThat(read.problems).isEmpty();
            assertThat(read.companies).singleElement().returns("Påhittade Plåt AB", CompanyRow::name);
        }

        @Test
        void headings_stand_below_a_title_and_are_called_what_people_call_them() {
            book.heading("Företag", "Organisationsnummer", " ORG.NR ")
                    .heading("Företag", "Företag", "Företagets namn")
                    .heading("Företag", "Anställda", "Antal  anställda")
                    .heading("Företag", "Vecka 1", "v. 1")
                    .heading("Företag", "Vecka 2", "VECKA2");
            book.sheets.get("Företag").addFirst(TestBook.row("Företag som sökte till programmet", null));
            book.sheets.get("Företag").add(1, TestBook.row());
            assertThat(book.readIn(folder)).satisfies(read -> {
                assertThat(read.problems).isEmpty();
                assertThat(read.companies).singleElement().satisfies(row -> {
                    assertThat(row.weeksAttended()).containsExactly(1, 2);
                    assertThat(row.employees()).isEqualTo(38);
                    assertThat(row.at()).isEqualTo(new RowPlace("Företag", 4));
                });
            });
        }

        @Test
        void an_extra_column_is_noticed_and_an_extra_sheet_too() {
            book.heading("Företag", "E-post", "Skostorlek").sheet("Diagram", TestBook.row("a"));
            var read = book.readIn(folder);
            assertThat(read.companies).hasSize(1);
            assertThat(read.refusals()).isEmpty();
            assertThat(read.notices())
                    .extracting(Problem::sheet, Problem::column, Problem::textKey)
                    .contains(
                            tuple("Diagram", null, "workbook.problem.sheet-unused"),
                            tuple("Företag", "Skostorlek", "workbook.problem.column-unused"),
                            tuple("Företag", "E-post", "workbook.problem.column-missing-optional"));
        }

        @Test
        void a_missing_column_refuses_its_sheet_and_says_which() {
            var read = book.withoutColumn("Enkät", "Svarsdatum").readIn(folder);
            assertThat(read.answers).isEmpty();
            assertThat(read.ideas).hasSize(1);
            assertThat(read.reading.notRead()).containsExactly(Part.ANSWERS);
            assertThat(read.refusals())
                    .singleElement()
                    .returns("Svarsdatum", Problem::column)
                    .returns(1, Problem::row)
                    .returns("workbook.problem.column-missing", Problem::textKey);
        }

        @Test
        void a_missing_sheet_is_refused_and_never_taken_for_nothing() {
            var read = book.without("Idéer").readIn(folder);
            assertThat(read.reading.notRead()).containsExactly(Part.IDEAS);
            assertThat(read.refusals()).singleElement().returns("Idéer", Problem::sheet);
        }

        @Test
        void without_companies_nothing_that_builds_on_them_is_handed_on_but_every_fault_is_told() {
            var read = book.without("Företag")
                    .with("Enkät", "Rekommenderar (0-10)", 11)
                    .readIn(folder);
            assertThat(read.order).containsExactly("programme", "promoters");
            assertThat(read.reading.notRead()).contains(Part.COMPANIES, Part.ANSWERS, Part.VOICES);
            assertThat(read.refusals())
                    .extracting(Problem::textKey)
                    .containsExactly("workbook.problem.sheet-missing", "workbook.problem.recommendation");
        }

        @Test
        void a_blank_sheet_says_that_there_is_nothing() {
            var read = book.sheet("Röster").readIn(folder);
            assertThat(read.reading.notRead()).isEmpty();
            assertThat(read.refusals()).isEmpty();
            assertThat(read.notices()).hasSize(1);
        }

        @Test
        void two_columns_of_one_heading_are_refused() {
            var read = book.heading("Företag", "Kontaktperson", "Status ").readIn(folder);
            assertThat(read.refusals()).singleElement().returns("workbook.problem.column-twice", Problem::textKey);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Vecka 2",
                    "VECKA 2",
                    "v2",
                    "v.2",
                    "V. 2",
                    "Vecka 02",
                    "Vecka nr 2",
                    "Vecka 2 (11 maj)",
                    "Vecka 2: mål",
                    "Kursvecka 2",
                    "Närvaro vecka 2",
                    "Week 2"
                })
        void a_week_is_known_by_its_heading(String heading) {
            assertThat(book.heading("Företag", "Vecka 2", heading)
                            .readIn(folder)
                            .companies
                            .getFirst()
                            .weeksAttended())
                    .containsExactly(1, 2);
        }

        @Test
        void a_week_that_stands_twice_is_refused() {
            var read = book.heading("Företag", "Vecka 2", "v 1").readIn(folder);
            assertThat(read.refusals()).singleElement().returns("workbook.problem.column-twice", Problem::textKey);
        }
    }

    @Nested
    class A_refused_cell {
        @Test
        void is_told_with_sheet_row_column_value_and_what_would_have_been_right() {
            book.add("Enkät", COMPANY, "när som", "Kanske", 12, null, null);
            var read = book.readIn(folder);
            assertThat(read.answers).hasSize(1);
            assertThat(read.refusals())
                    .extracting(Problem::sheet, Problem::row, Problem::column, Problem::cell, Problem::value)
                    .containsExactly(
                            tuple("Enkät", 3, "Svarsdatum", "B3", "när som"),
                            tuple("Enkät", 3, "Hållbarhetsstrategi", "C3", "Kanske"),
                            tuple("Enkät", 3, "Rekommenderar (0-10)", "D3", "12"));
            assertThat(said(read.refusals().get(1)))
                    .isEqualTo(
                            "Ordet förstår vi inte här. Skriv något av: Har strategi, Har utkast, Planerar under ÅÅÅÅ,"
                                    + " Planerar senare, Nej, Vet inte.");
        }

        @Test
        void never_shows_a_personal_number() {
            book.with("Företag", "Organisationsnummer", "640823-3235");
            var read = book.readIn(folder);
            assertThat(read.refusals())
                    .first()
                    .returns("640823-••••", Problem::value)
                    .returns("workbook.problem.organisation-number-check-digit", Problem::textKey);
            assertThat(read.problems.toString()).doesNotContain("3235");
        }

        @Test
        void of_a_company_keeps_its_other_rows_out_and_says_why() {
            var read = book.with("Företag", "Status", "Kanske").readIn(folder);
            assertThat(read.order).containsExactly("programme", "promoters");
            assertThat(read.refusals())
                    .extracting(Problem::textKey)
                    .containsOnlyOnce("workbook.problem.word")
                    .filteredOn("workbook.problem.organisation-refused"::equals)
                    .hasSize(4);
        }

        @Test
        void leaves_what_can_be_read_of_whom_and_what_its_row_is_about() {
            book.with("Företag", "Status", "Kanske").with("Handlingsplaner", "Åtgärd", null);
            book.add("Enkät", "640823-3235", null, null, null, null, null);
            var read = book.readIn(folder);
            var company = OrganisationNumber.of(COMPANY);
            assertThat(read.refused)
                    .containsExactly(
                            new RefusedRow(Reading.Part.COMPANIES, company, null, null),
                            new RefusedRow(Reading.Part.ANSWERS, company, null, null),
                            new RefusedRow(Reading.Part.ANSWERS, null, null, null),
                            new RefusedRow(Reading.Part.ACTIONS, company, "vår plan", null),
                            new RefusedRow(Reading.Part.IDEAS, company, "retursystem för pallar", null));
        }

        @Test
        void holding_a_fault_or_an_uncounted_formula_is_said_to_do_so() {
            book.with("Företag", "Anställda", new Xml("<c r=\"%s\" t=\"e\"><v>#N/A</v></c>"))
                    .with("Idéer", "Idé", new Xml("<c r=\"%s\"><f>A1&amp;B1</f></c>"));
            var read = book.readIn(folder);
            assertThat(read.refusals())
                    .extracting(ReadingTests::said)
                    .contains(
                            "Excel kunde inte räkna ut cellen och visar #N/A. Rätta formeln, eller skriv värdet i stället.")
                    .contains(
                            "Cellen innehåller en formel som aldrig har räknats ut. Öppna filen i Excel och spara den, eller"
                                    + " skriv värdet i stället.");
        }

        @Test
        void is_told_ten_thousand_times_and_then_that_there_are_more() {
            for (int i = 0; i < 10_050; i++) book.add("Idéer", COMPANY, "Idé " + i, null, null, "Kanske");
            var read = book.readIn(folder);
            assertThat(read.reading.refusals()).isEqualTo(10_050);
            assertThat(read.refusals()).hasSize(10_001);
            assertThat(said(read.refusals().getLast())).startsWith("Det finns fler fel än de 10000 som visas");
        }
    }

    @Nested
    class Organisations {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "5599991360",
                    "559999 - 1360",
                    "559999–1360",
                    " 559999-1360 ",
                    "16559999-1360",
                    "165599991360",
                    "SE559999136001",
                    "Org.nr 559999-1360",
                    "559999\u00a01360",
                    "5,59999136E+09",
                    "5599991360.0"
                })
        void are_known_by_number_in_every_written_form(String written) {
            var read = book.with("Enkät", "Organisationsnummer", written).readIn(folder);
            assertThat(read.problems).isEmpty();
            assertThat(read.answers)
                    .singleElement()
                    .satisfies(row -> assertThat(row.who().formatted()).isEqualTo(COMPANY));
        }

        @Test
        void are_known_by_number_in_a_cell_of_numbers() {
            var read = book.with("Enkät", "Organisationsnummer", 5599991360L).readIn(folder);
            assertThat(read.answers).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"212000-0142", "212000-1355", "556036-0793", "556226-5719", "802000-1858"})
        void of_the_known_right_numbers_are_read(String number) {
            assertThat(book.with("Företag", "Organisationsnummer", number).readIn(folder).companies)
                    .hasSize(1);
        }

        @Test
        void of_a_mistyped_number_are_refused() {
            assertThat(book.with("Företag", "Organisationsnummer", "556036-0794")
                            .readIn(folder)
                            .companies)
                    .isEmpty();
        }

        @Test
        void that_are_promoters_may_stand_anywhere_by_number_or_by_name() {
            book.add(
                    "Företag",
                    null,
                    "främjare  höglandet",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "Deltog",
                    1,
                    1);
            book.with("Handlingsplaner", "Organisationsnummer", "FRÄMJARE HÖGLANDET")
                    .with("Röster", "Organisationsnummer", PROMOTER);
            var read = book.readIn(folder);
            assertThat(read.problems).isEmpty();
            assertThat(read.companies.getLast().who().formatted()).isEqualTo(PROMOTER);
            assertThat(read.actions.getFirst().who().formatted()).isEqualTo(PROMOTER);
            assertThat(read.voices.getFirst().who().formatted()).isEqualTo(PROMOTER);
        }

        @Test
        void that_are_promoters_need_no_name_where_their_number_stands() {
            book.add("Företag", PROMOTER, null, null, null, null, null, null, null, null, null, "Deltog", 1, 1);
            assertThat(book.readIn(folder).companies.getLast().name()).isEqualTo("Främjare Höglandet");
        }

        @Test
        void that_stand_nowhere_as_company_or_promoter_are_refused() {
            var read = book.with("Idéer", "Organisationsnummer", "559999-1691").readIn(folder);
            assertThat(read.ideas).isEmpty();
            assertThat(read.refusals())
                    .singleElement()
                    .returns("workbook.problem.organisation-unknown", Problem::textKey);
        }

        @Test
        void have_a_promoter_that_stands_among_the_promoters() {
            assertThat(book.with("Företag", "Främjare", PROMOTER).readIn(folder).companies)
                    .hasSize(1);
            assertThat(book.with("Företag", "Främjare", "Främjare Höglandt")
                            .readIn(folder)
                            .refusals())
                    .first()
                    .returns("workbook.problem.promoter-unknown", Problem::textKey);
            assertThat(book.with("Företag", "Främjare", COMPANY).readIn(folder).refusals())
                    .first()
                    .returns("workbook.problem.promoter-unknown", Problem::textKey);
        }

        @ParameterizedTest
        @CsvSource({
            "Vetlanda,0685", "VETLANDA kommun,0685", "Jönköpings kommun,0680", "jonkoping,0680", "0680,0680",
                    "680,0680",
            "Jönköping (0680),0680", "0685 Vetlanda,0685", "Borås Stad,1490", "Habo,0643", "Håbo,0305", "malmo,1280"
        })
        void lie_in_a_municipality_by_name_or_code(String written, String code) {
            var read = book.with("Företag", "Kommun", written).readIn(folder);
            assertThat(read.problems).isEmpty();
            assertThat(read.companies.getFirst().municipalityCode()).isEqualTo(code);
        }

        @Test
        void lie_in_a_municipality_whose_code_has_lost_its_zero() {
            assertThat(book.with("Företag", "Kommun", 680)
                            .readIn(folder)
                            .companies
                            .getFirst()
                            .municipalityCode())
                    .isEqualTo("0680");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Ankeborg", "0685 Jönköping", "9999", "Vetlanda, Eksjö"})
        void lie_in_no_municipality_that_does_not_exist(String written) {
            assertThat(book.with("Företag", "Kommun", written).readIn(folder).refusals())
                    .first()
                    .returns("workbook.problem.municipality", Problem::textKey);
        }
    }

    @Nested
    class A_company {
        @ParameterizedTest
        @CsvSource({
            "Deltog,PARTICIPATED",
            "DELTOG ,PARTICIPATED",
            "Återtog anmälan,WITHDREW",
            "atertog anmalan,WITHDREW",
            "Hoppade av före start,LEFT_BEFORE_START",
            "Avhopp,DROPPED_OUT",
            "Reservlista,WAITLISTED",
            "Ej antagen,DECLINED",
            "Antagen,ACCEPTED",
            "Anmäld,APPLIED"
        })
        void has_a_status(String written, CompanyStatus status) {
            assertThat(book.with("Företag", "Status", written)
                            .readIn(folder)
                            .companies
                            .getFirst()
                            .status())
                    .isEqualTo(status);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "x", "X", "ja", "Närvarande", "✓", "Deltog", "SANT"})
        void attended_a_week(String written) {
            assertThat(book.with("Företag", "Vecka 2", written)
                            .readIn(folder)
                            .companies
                            .getFirst()
                            .weeksAttended())
                    .containsExactly(1, 2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "nej", "Frånvarande", "-", "–", " ", "sjuk"})
        void did_not_attend_a_week(String written) {
            var read = book.with("Företag", "Vecka 2", written).readIn(folder);
            assertThat(read.companies.getFirst().weeksAttended()).containsExactly(1);
            assertThat(read.notices()).singleElement().returns("workbook.problem.one-week", Problem::textKey);
        }

        @ParameterizedTest
        @ValueSource(strings = {"?", "2", "N", "halva"})
        void attended_in_a_way_nobody_understands(String written) {
            assertThat(book.with("Företag", "Vecka 2", written).readIn(folder).refusals())
                    .first()
                    .returns("Vecka 2", Problem::column);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "46930;46930.0", "46 930;46930.0", "46\u00a0930 tkr;46930.0", "46,93 mnkr;46930.0",
                            "46.930.000 kr;46930.0",
                    "46 930,5;46930.5", "ca 47 mkr;47000.0", "46'930;46930.0", "saknas;", "0;0.0"
                })
        void has_a_turnover_in_thousands(String written, BigDecimal thousands) {
            var read = book.with("Företag", "Omsättning (tkr)", written).readIn(folder);
            assertThat(read.problems).isEmpty();
            assertThat(read.companies.getFirst().turnoverTkr()).isEqualTo(thousands);
        }

        @Test
        void has_a_turnover_that_is_noticed_when_it_must_be_in_kronor() {
            var read = book.with("Företag", "Omsättning (tkr)", 46_930_000).readIn(folder);
            assertThat(read.companies).hasSize(1);
            assertThat(read.notices()).singleElement().returns("workbook.problem.large-turnover", Problem::textKey);
        }

        @Test
        void has_a_turnover_in_the_unit_of_its_heading() {
            book.heading("Företag", "Omsättning (tkr)", "Omsättning (mnkr)")
                    .with("Företag", "Omsättning (mnkr)", "46,93");
            assertThat(book.readIn(folder).companies.getFirst().turnoverTkr()).isEqualTo("46930.0");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"12 st;12", "12,5;13", "ca 40;40", "1 200;1200", "12.0;12", "12 årsanställda;12"})
        void has_employees(String written, int employees) {
            assertThat(book.with("Företag", "Anställda", written)
                            .readIn(folder)
                            .companies
                            .getFirst()
                            .employees())
                    .isEqualTo(employees);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-3", "tolv", "10-15", "12 kr", "1,200", "1 2", "12 dvärgar", "99999999999"})
        void has_no_employees_that_cannot_be_counted(String written) {
            var read = book.with("Företag", "Anställda", written).readIn(folder);
            assertThat(read.companies).isEmpty();
            assertThat(read.refusals())
                    .first()
                    .returns("Anställda", Problem::column)
                    .returns(written, Problem::value);
        }

        @ParameterizedTest
        @CsvSource({"25.73,25.73", "25730,25.730", "25.730,25.730", "25,25", "C,C", "25.62 Metall,25.62"})
        void has_an_industry(String written, String code) {
            assertThat(book.with("Företag", "SNI", written)
                            .readIn(folder)
                            .companies
                            .getFirst()
                            .sni())
                    .isEqualTo(code);
        }

        @Test
        void has_an_industry_in_a_cell_of_numbers() {
            assertThat(book.with("Företag", "SNI", 16.1)
                            .readIn(folder)
                            .companies
                            .getFirst()
                            .sni())
                    .isEqualTo("16.10");
        }
    }

    @Nested
    class An_answer {
        @ParameterizedTest
        @CsvSource({
            "Har strategi,HAS_STRATEGY,",
            "har  STRATEGI.,HAS_STRATEGY,",
            "Har utkast,HAS_DRAFT,",
            "Planerar under 2020,PLANS_IN_YEAR,2020",
            "planerar under år 2021,PLANS_IN_YEAR,2021",
            "Planerar i år,PLANS_IN_YEAR,2020",
            "Planerar senare,PLANS_LATER,",
            "Nej,NO,",
            "vet ej,DONT_KNOW,"
        })
        void says_whether_there_is_a_strategy(String written, StrategyAnswer strategy, Integer year) {
            assertThat(book.with("Enkät", "Hållbarhetsstrategi", written).readIn(folder).answers)
                    .singleElement()
                    .returns(strategy, AnswerRow::strategy)
                    .returns(year, AnswerRow::strategyYear);
        }

        @Test
        void left_blank_is_no_answer() {
            var read = book.with("Enkät", "Hållbarhetsstrategi", " ")
                    .with("Enkät", "Rekommenderar (0-10)", null)
                    .readIn(folder);
            assertThat(read.problems).isEmpty();
            assertThat(read.answers)
                    .singleElement()
                    .returns(null, AnswerRow::strategy)
                    .returns(null, AnswerRow::recommends);
        }

        @ParameterizedTest
        @ValueSource(strings = {"11", "-1", "7,5", "tio", "8/5"})
        void recommends_from_0_to_10_only(String written) {
            assertThat(book.with("Enkät", "Rekommenderar (0-10)", written)
                            .readIn(folder)
                            .refusals())
                    .singleElement()
                    .returns("workbook.problem.recommendation", Problem::textKey);
        }

        @ParameterizedTest
        @CsvSource({"7,7", "8/10,8", "9 av 10,9", "10.0,10"})
        void recommends_as_people_write_it(String written, int given) {
            assertThat(book.with("Enkät", "Rekommenderar (0-10)", written)
                            .readIn(folder)
                            .answers
                            .getFirst()
                            .recommends())
                    .isEqualTo(given);
        }

        @Test
        void before_the_programme_began_is_noticed() {
            assertThat(book.with("Enkät", "Svarsdatum", "1 maj 2020")
                            .readIn(folder)
                            .notices())
                    .singleElement()
                    .returns("workbook.problem.before-start", Problem::textKey);
        }

        @Test
        void keeps_its_comment_as_text_whatever_it_looks_like() {
            var read = book.with("Enkät", "Kommentar", "=HYPERLINK(\"http://x\")_x0000__x0007__x000D_\nrad två")
                    .readIn(folder);
            assertThat(read.answers.getFirst().comment()).isEqualTo("=HYPERLINK(\"http://x\")\nrad två");
        }
    }

    @Nested
    class An_action {
        @Test
        void has_a_deadline_at_the_end_of_what_is_written() {
            assertThat(deadline("maj 2021")).isEqualTo("2021-05-31");
            assertThat(deadline("2021-02")).isEqualTo("2021-02-28");
            assertThat(deadline("kvartal 2 2021")).isEqualTo("2021-06-30");
            assertThat(deadline("v. 24 2021")).isEqualTo("2021-06-20");
            assertThat(deadline("2021")).isEqualTo("2021-12-31");
            assertThat(deadline(2021)).isEqualTo("2021-12-31");
            assertThat(deadline("senast 31/12-21")).isEqualTo("2021-12-31");
            assertThat(deadline("löpande")).isNull();
            assertThat(deadline("-")).isNull();
        }

        @Test
        void without_an_owner_worth_the_name_has_none() {
            for (var nobody : List.of("-", " ", "saknas", "Ej utsedd", "TBD"))
                assertThat(book.with("Handlingsplaner", "Ansvarig", nobody)
                                .readIn(folder)
                                .actions
                                .getFirst()
                                .owner())
                        .isNull();
        }

        @Test
        void of_a_plan_adopted_on_no_day_is_refused_and_not_adopted_is_not() {
            assertThat(book.with("Handlingsplaner", "Antagen av styrelsen", "Ja")
                            .readIn(folder)
                            .refusals())
                    .singleElement()
                    .returns("workbook.problem.adopted-when", Problem::textKey);
            assertThat(book.with("Handlingsplaner", "Antagen av styrelsen", "Inte än")
                            .readIn(folder)
                            .actions
                            .getFirst()
                            .adoptedOn())
                    .isNull();
            assertThat(book.with("Handlingsplaner", "Antagen av styrelsen", "september 2020")
                            .readIn(folder)
                            .refusals())
                    .singleElement()
                    .returns("workbook.problem.date-day", Problem::textKey);
        }

        @Test
        void has_a_budget_that_is_not_negative() {
            assertThat(budget("85 000 kr")).isEqualTo("85000.00");
            assertThat(budget("85 tkr")).isEqualTo("85000.00");
            assertThat(budget("1,5 mnkr")).isEqualTo("1500000.00");
            assertThat(budget("85000:-")).isEqualTo("85000.00");
            assertThat(book.with("Handlingsplaner", "Budget (kr)", -1)
                            .readIn(folder)
                            .refusals())
                    .singleElement()
                    .returns("workbook.problem.negative-money", Problem::textKey);
        }

        @ParameterizedTest
        @CsvSource({
            "Klar,DONE",
            "pågående,UNDER_WAY",
            "EJ PÅBÖRJAD,NOT_STARTED",
            "Utgår,DROPPED",
            "ej paborjad,NOT_STARTED"
        })
        void has_a_status(String written, ActionStatus status) {
            assertThat(book.with("Handlingsplaner", "Status", written)
                            .readIn(folder)
                            .actions
                            .getFirst()
                            .status())
                    .isEqualTo(status);
        }

        private LocalDate deadline(Object written) {
            return book.with("Handlingsplaner", "Klart senast", written)
                    .readIn(folder)
                    .actions
                    .getFirst()
                    .deadline();
        }

        private BigDecimal budget(Object written) {
            return book.with("Handlingsplaner", "Budget (kr)", written)
                    .readIn(folder)
                    .actions
                    .getFirst()
                    .budgetSek();
        }
    }

    @Nested
    class An_idea {
        @ParameterizedTest
        @CsvSource({"Idé,DESCRIBED", "ide,DESCRIBED", "TEST,TESTED", "Lanserad,LAUNCHED", " pilot ,TESTED"})
        void has_a_stage(String written, Stage stage) {
            assertThat(book.with("Idéer", "Läge", written)
                            .readIn(folder)
                            .ideas
                            .getFirst()
                            .stage())
                    .isEqualTo(stage);
        }

        @ParameterizedTest
        @CsvSource({
            "Återvinna,R8_RECYCLE",
            "R8,R8_RECYCLE",
            "R8 Återvinna,R8_RECYCLE",
            "Återvinna (R8),R8_RECYCLE",
            "Återbruka delar,R6_REMANUFACTURE",
            "Tänka nytt,R1_RETHINK",
            "recycle,R8_RECYCLE"
        })
        void has_a_circular_strategy(String written, CircularStrategy strategy) {
            assertThat(book.with("Idéer", "Cirkulär strategi", written)
                            .readIn(folder)
                            .ideas
                            .getFirst()
                            .strategy())
                    .isEqualTo(strategy);
        }

        @Test
        void without_a_stage_is_described_and_noticed() {
            var read = book.with("Idéer", "Läge", null).readIn(folder);
            assertThat(read.ideas.getFirst().stage()).isEqualTo(Stage.DESCRIBED);
            assertThat(read.notices()).hasSize(1);
        }

        @Test
        void with_a_title_longer_than_a_title_is_refused() {
            var read = book.with("Idéer", "Idé", "x".repeat(30_000)).readIn(folder);
            assertThat(read.refusals())
                    .singleElement()
                    .returns("workbook.problem.too-long", Problem::textKey)
                    .satisfies(problem -> assertThat(problem.value()).hasSizeLessThan(130));
        }
    }

    @Nested
    class A_voice {
        @ParameterizedTest
        @ValueSource(strings = {"Ja", "JA", "ja tack", "x", "✓", "1"})
        void has_consent(String written) {
            assertThat(book.with("Röster", "Samtycke", written)
                            .readIn(folder)
                            .voices
                            .getFirst())
                    .returns(true, VoiceRow::consent)
                    .returns(LocalDate.of(2020, 12, 1), VoiceRow::consentedOn);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Nej", "0", " ", "-"})
        void has_no_consent_and_then_no_day_of_it(String written) {
            assertThat(book.with("Röster", "Samtycke", written)
                            .readIn(folder)
                            .voices
                            .getFirst())
                    .returns(false, VoiceRow::consent)
                    .returns(null, VoiceRow::consentedOn);
        }

        @ParameterizedTest
        @ValueSource(strings = {"?", "kanske", "Ja, men inte namnet", "på gång", "✗", "…"})
        void whose_consent_is_doubtful_is_refused(String written) {
            assertThat(book.with("Röster", "Samtycke", written).readIn(folder).voices)
                    .isEmpty();
        }

        @Test
        void of_which_a_row_is_refused_has_no_consent_in_any_other() {
            book.add(
                    "Röster",
                    COMPANY,
                    "påhittade plåt ab",
                    "Och sedan?",
                    "Det vet vi inte.",
                    "kanske",
                    LocalDate.of(2020, 12, 1));
            book.add("Röster", PROMOTER, "Främjaren", "Varför?", "Därför.", "Ja", LocalDate.of(2020, 12, 1));
            var read = book.readIn(folder);
            assertThat(read.refusals()).singleElement().returns(3, Problem::row);
            assertThat(read.voices).extracting(VoiceRow::consent).containsExactly(false, true);
            assertThat(read.notices()).singleElement().returns("workbook.problem.voice-in-doubt", Problem::textKey);
        }

        @Test
        void with_consent_but_no_day_of_it_is_noticed() {
            var read = book.with("Röster", "Samtyckesdatum", null).readIn(folder);
            assertThat(read.voices.getFirst().consentedOn()).isNull();
            assertThat(read.notices())
                    .singleElement()
                    .returns("workbook.problem.consent-without-day", Problem::textKey);
        }
    }

    @Nested
    class The_programme {
        @ParameterizedTest
        @ValueSource(strings = {"0,75", "0.75", "75 %", "75%", "75", "75 procent"})
        void has_a_share_for_a_target(String written) {
            assertThat(book.with("Program", "Mål: andel med hållbarhetsstrategi", written)
                            .readIn(folder)
                            .facts
                            .targets())
                    .containsEntry("strategy-share", new BigDecimal("0.75"));
        }

        @Test
        void has_targets_by_many_names() {
            book.with("Program", "MÅL: Idéer", "15 st")
                    .with("Program", "Mål handlingsplaner", 12)
                    .with("Program", "Mål för NPS", 50);
            var read = book.readIn(folder);
            assertThat(read.problems).isEmpty();
            assertThat(read.facts.targets())
                    .containsOnlyKeys("ideas", "action-plans", "recommendation")
                    .containsEntry("ideas", new BigDecimal("15"));
        }

        @Test
        void that_ends_before_it_begins_is_refused_and_nothing_is_handed_on() {
            var read = book.with("Program", "Slutdatum", "2020-01-01").readIn(folder);
            assertThat(read.order).isEmpty();
            assertThat(read.refusals()).singleElement().returns("workbook.problem.end-before-start", Problem::textKey);
            assertThat(read.reading.notRead()).containsExactlyInAnyOrder(Part.values());
        }

        @Test
        void needs_a_name_and_what_else_it_says_is_noticed() {
            var read = book.with("Program", "Namn", null)
                    .with("Program", "Favoritfärg", "grön")
                    .readIn(folder);
            assertThat(read.refusals()).singleElement().returns("Namn", Problem::column);
            assertThat(read.notices()).singleElement().returns("Favoritfärg", Problem::column);
        }

        @Test
        void counted_from_1904_has_the_same_days() {
            book.from1904 = true;
            book.sheets
                    .values()
                    .forEach(rows -> rows.forEach(
                            row -> row.replaceAll(cell -> cell instanceof LocalDate day ? day.minusDays(1462) : cell)));
            var read = book.readIn(folder);
            assertThat(read.problems).isEmpty();
            assertThat(read.facts.start()).isEqualTo("2020-05-04");
            assertThat(read.voices.getFirst().consentedOn()).isEqualTo("2020-12-01");
        }
    }

    static String said(Problem problem) {
        var english = Texts.get(Lang.EN, problem.textKey(), problem.arguments().toArray());
        assertThat(english).isNotBlank();
        return Texts.get(Lang.SV, problem.textKey(), problem.arguments().toArray());
    }
}
