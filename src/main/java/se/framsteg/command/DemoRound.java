package se.framsteg.command;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.framsteg.people.Manager;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortPlan;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeFacts;
import se.framsteg.programmes.Programmes;

/** A round of the demo that one may apply to today: of a programme like the sample's, with aid that the region grants. */
final class DemoRound {
    private static final int WEEKS = 6;

    private final ApplicationContext house;

    DemoRound(ApplicationContext house) {
        this.house = house;
    }

    Cohort open(Manager by, Programme like) {
        LocalDate today = LocalDate.now(house.getBean(Clock.class));
        var weeks = house.getBean(ClosedTimes.class).freeDays(by).propose(today.plusWeeks(7), WEEKS);
        LocalDate last = weeks.getLast().endsOn();
        var facts = new ProgrammeFacts(
                "Hållbarhetsutbildning %d".formatted(last.getYear()),
                like.funder(),
                like.purpose(),
                like.remark(),
                weeks.getFirst().startsOn(),
                last,
                WEEKS,
                true,
                Map.of());
        Programme programme = house.getBean(Programmes.class).enter(by, facts, "");
        house.getBean(AidSettings.class)
                .decide(
                        by,
                        programme.id(),
                        new AidSetting(AidSetting.Granter.REGION, "", BigDecimal.valueOf(12_000), null));
        return house.getBean(Cohorts.class)
                .plan(
                        by,
                        programme,
                        new CohortPlan(
                                "Första omgången", 25, today.minusWeeks(2), today.plusWeeks(4), Criteria.USUAL, weeks));
    }
}
