package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.workbook.ImportProgress;
import se.framsteg.workbook.Imports;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeriodTests {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2020, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    @Autowired
    Results results;

    @Autowired
    CountedCompanies companies;

    Manager manager;
    Programme programme;

    @BeforeAll
    void the_sample_is_imported(
            @Autowired Imports imports, @Autowired RegionDirectory regions, @Autowired Programmes programmes) {
        manager = Manager.operator(regions.find("jonkoping").orElseThrow().id());
        imports.run(manager, Path.of("samples/hallbarhetsutbildning-2020.xlsx"), false, false, ImportProgress.SILENT);
        programme = Tenancy.within(
                manager.region(),
                () -> programmes.find(manager, "hallbarhetsutbildning-2020").orElseThrow());
    }

    @Test
    void that_begins_with_the_programme_gives_the_same_figures_as_without_one() {
        assertThat(within(FIRST, LAST))
                .isEqualTo(Tenancy.within(manager.region(), () -> results.live(manager, programme)));
        assertThat(within(FIRST.minusYears(1), JULY))
                .isEqualTo(Tenancy.within(manager.region(), () -> results.asOf(manager, programme, JULY)));
    }

    @Test
    void counts_the_answers_given_in_it_of_the_companies_that_took_part_in_it() {
        Figures autumn = within(JULY, LAST);

        assertThat(autumn.benefited().value()).isEqualTo(37);
        assertThat(autumn.strategy().population()).isEqualTo(37);
        assertThat(autumn.strategy().answered()).isBetween(1L, 33L);
        assertThat(autumn.strategy().nonResponse())
                .isEqualTo(37 - autumn.strategy().answered());
        assertThat(autumn.recommendation().n()).isEqualTo(autumn.strategy().answered());
        assertThat(autumn.plans().drawnUp()).isEqualTo(14);
        assertThat(autumn.plans().adopted()).isBetween(0L, 11L);
    }

    @Test
    void tells_nothing_of_groups_unless_it_begins_with_the_programme() {
        assertThat(within(FIRST, LAST).benefited().bySize().isEmpty()).isFalse();
        assertThat(within(JULY, LAST).benefited().bySize().isEmpty()).isTrue();
        assertThat(within(JULY, LAST).interests().isEmpty()).isTrue();
    }

    @Test
    void has_a_list_of_companies_that_adds_up_to_its_figures() {
        for (LocalDate from : List.of(FIRST, JULY, LAST)) {
            Figures figures = within(from, LAST);
            List<CountedCompany> listed = listed(new Period(from, LAST));

            assertThat(listed.stream().filter(CountedCompany::benefited))
                    .hasSize((int) figures.benefited().value());
            assertThat(listed.stream().filter(company -> company.strategy() != null))
                    .hasSize((int) figures.strategy().answered());
            assertThat(listed.stream().filter(CountedCompany::planDrawnUp))
                    .hasSize((int) figures.plans().drawnUp());
            assertThat(listed.stream().filter(CountedCompany::planAdopted))
                    .hasSize((int) figures.plans().adopted());
            assertThat(listed.stream().mapToLong(CountedCompany::ideas).sum())
                    .isEqualTo(figures.ideas().value());
        }
    }

    @Test
    void lists_companies_in_the_order_of_the_swedish_alphabet() {
        List<String> names = listed(new Period(FIRST, LAST)).stream()
                .map(CountedCompany::name)
                .toList();

        var swedish = Collator.getInstance(Locale.of("sv"));
        assertThat(names).hasSize(41).isSortedAccordingTo(swedish::compare);
    }

    @Test
    void ends_no_earlier_than_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(LAST, FIRST));
        assertThat(new Period(LAST, LAST).to()).isEqualTo(LAST);
    }

    private Figures within(LocalDate from, LocalDate to) {
        return Tenancy.within(manager.region(), () -> results.within(manager, programme, new Period(from, to)));
    }

    private List<CountedCompany> listed(Period period) {
        var listed = new ArrayList<CountedCompany>();
        Tenancy.within(manager.region(), () -> companies.each(manager, programme, period, "company", listed::add));
        return listed;
    }
}
