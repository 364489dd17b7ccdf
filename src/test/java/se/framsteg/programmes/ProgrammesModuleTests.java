package se.framsteg.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.framsteg.HouseTest;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class ProgrammesModuleTests {
    static final CohortPlan PLAN = new CohortPlan(
            "Våren 2027",
            25,
            LocalDate.of(2027, 1, 11),
            LocalDate.of(2027, 2, 14),
            new Criteria(
                    List.of("0680"),
                    true,
                    Criteria.SectorRule.EXCEPT,
                    List.of(new Sector(Sector.Scheme.SNI2025, "A")),
                    false),
            List.of(
                    new CohortWeek(1, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 5)),
                    new CohortWeek(2, LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 12))));

    @Autowired
    Programmes programmes;

    @Autowired
    Cohorts cohorts;

    @Autowired
    AidSettings aid;

    @Autowired
    Participations participations;

    @Autowired
    Organisations organisations;

    @Autowired
    RegionDirectory regions;

    final String name = "Kursen " + UUID.randomUUID();

    @Test
    void a_name_may_stand_in_several_regions_and_is_found_in_each() {
        Programme ours = enter("orebro", 10);
        enter("varmland", 10);
        assertThat(programmes.regionsWith(ours.slug()))
                .containsExactlyInAnyOrder(by("orebro").region(), by("varmland").region());
        assertThat(programmes.regionsWith("no-such-course")).isEmpty();
    }

    @Test
    void entered_again_it_is_the_same_programme_and_a_new_target_takes_the_olds_place() {
        Programme first = enter("orebro", 10);
        Programme second = enter("orebro", 12);
        assertThat(second).isEqualTo(first);
        assertThat(Tenancy.within(by("orebro").region(), () -> programmes.targets(by("orebro"), first.id())))
                .hasSize(1)
                .hasEntrySatisfying(
                        "companies-benefited", value -> assertThat(value).isEqualByComparingTo("12"));
    }

    @Test
    void a_workbooks_cohorts_have_an_address_whatever_their_names() {
        Programme programme = enter("orebro", 10);
        for (String name : List.of("Omgång 1", "omgång 1", "Omgång 1")) {
            within("orebro", () -> participations.enter(by("orebro"), programme.id(), List.of(entry(name))));
        }
        assertThat(within("orebro", () -> cohorts.of(by("orebro"), programme.id())))
                .extracting(Cohort::slug)
                .containsExactlyInAnyOrder(programme.slug() + "-omgang-1", programme.slug() + "-omgang-1-2");
    }

    @Test
    void a_cohort_is_found_as_it_was_planned_and_in_its_own_region_only() {
        Programme programme = enter("orebro", 10);
        Cohort planned = within("orebro", () -> cohorts.plan(by("orebro"), programme, PLAN));
        assertThat(planned)
                .returns(25, Cohort::seats)
                .returns(LocalDate.of(2027, 3, 1), Cohort::startsOn)
                .returns(LocalDate.of(2027, 3, 12), Cohort::endsOn)
                .returns(PLAN.criteria(), Cohort::criteria)
                .returns(PLAN.weeks(), Cohort::weeks);
        assertThat(within("orebro", () -> cohorts.find(by("orebro"), planned.slug())))
                .contains(planned);
        assertThat(within("orebro", () -> cohorts.announced(by("orebro").region(), planned.slug())))
                .contains(planned);
        assertThat(within("varmland", () -> cohorts.find(by("varmland"), planned.id())))
                .isEmpty();
    }

    @Test
    void a_cohort_planned_anew_keeps_its_address_and_loses_the_weeks_that_are_left_out() {
        Programme programme = enter("orebro", 10);
        Cohort planned = within("orebro", () -> cohorts.plan(by("orebro"), programme, PLAN));
        var shorter = new CohortPlan(
                "Våren", 30, null, null, Criteria.USUAL, List.of(PLAN.weeks().getFirst()));
        Cohort after = within(
                "orebro", () -> cohorts.replan(by("orebro"), planned.id(), planned.version(), before -> shorter));
        assertThat(after)
                .returns(planned.slug(), Cohort::slug)
                .returns("Våren", Cohort::name)
                .returns(LocalDate.of(2027, 3, 5), Cohort::endsOn)
                .returns(shorter.weeks(), Cohort::weeks);
        assertThat(within("orebro", () -> cohorts.announced(by("orebro").region(), planned.slug())))
                .as("whose days for applying are not decided")
                .isEmpty();
    }

    @Test
    void who_has_not_seen_anothers_change_does_not_undo_it() {
        Programme programme = enter("orebro", 10);
        Cohort seen = within("orebro", () -> cohorts.plan(by("orebro"), programme, PLAN));
        within("orebro", () -> cohorts.replan(by("orebro"), seen.id(), seen.version(), plan -> plan.with(List.of())));
        assertThatExceptionOfType(CohortHasChanged.class)
                .isThrownBy(() ->
                        within("orebro", () -> cohorts.replan(by("orebro"), seen.id(), seen.version(), plan -> PLAN)));
        assertThat(within(
                        "orebro",
                        () -> cohorts.find(by("orebro"), seen.id())
                                .orElseThrow()
                                .weeks()))
                .isEmpty();
    }

    @Test
    void a_name_stands_once_in_a_programme() {
        Programme programme = enter("orebro", 10);
        within("orebro", () -> cohorts.plan(by("orebro"), programme, PLAN));
        assertThatExceptionOfType(CohortNameIsTaken.class)
                .isThrownBy(() -> within("orebro", () -> cohorts.plan(by("orebro"), programme, PLAN)));
    }

    @Test
    void a_programme_says_who_grants_the_aid_and_what_it_is_worth() {
        Programme programme = enter("orebro", 10);
        var region = by("orebro").region();
        assertThat(within("orebro", () -> aid.of(region, programme.id()))).isEqualTo(AidSetting.UNDECIDED);
        var cost = new AidSetting.Cost(
                new BigDecimal("250000"), new BigDecimal("100"), new BigDecimal("500"), BigDecimal.ZERO, 25);
        var setting = new AidSetting(AidSetting.Granter.REGION, "", cost.perCompanySek(), cost);
        within("orebro", () -> {
            aid.decide(by("orebro"), programme.id(), setting);
            return true;
        });
        assertThat(within("orebro", () -> aid.of(region, programme.id())))
                .isEqualTo(setting)
                .returns(new BigDecimal("12000"), AidSetting::valueSek);
    }

    private ParticipationEntry entry(String cohort) {
        return new ParticipationEntry(Ids.next(), company(), "company", "took-part", cohort, null, List.of(1), "small");
    }

    private UUID company() {
        var number = OrganisationNumber.of("559999-1360");
        return organisations
                .enter(
                        by("orebro").region(),
                        List.of(new OrganisationEntry(number, "Påhittat AB", null, null, null, null)))
                .get(number);
    }

    private <T> T within(String region, Supplier<T> work) {
        return Tenancy.within(by(region).region(), work);
    }

    private void within(String region, Runnable work) {
        Tenancy.within(by(region).region(), work);
    }

    private Programme enter(String region, int target) {
        var facts = new ProgrammeFacts(
                name,
                "",
                "",
                "",
                LocalDate.of(2020, 5, 4),
                LocalDate.of(2020, 12, 31),
                6,
                true,
                Map.of("companies-benefited", BigDecimal.valueOf(target)));
        return Tenancy.within(by(region).region(), () -> programmes.enter(by(region), facts, "Beslut"));
    }

    private Manager by(String region) {
        return Manager.operator(regions.find(region).orElseThrow().id());
    }
}
