package se.framsteg.plan.strategy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.handin.Standing;
import se.framsteg.course.openings.Readers;
import se.framsteg.course.work.OwnWorksheet;
import se.framsteg.course.work.OwnWorksheets;
import se.framsteg.people.Member;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Readiness;
import se.framsteg.plan.StrategyLacks;

/** Gathers what the pages show on which strategy and plan are handed in. */
@Component
class HandInPages {
    private final OwnWorksheets own;
    private final HandIns handIns;
    private final Readers readers;
    private final Plans plans;
    private final Clock clock;

    HandInPages(OwnWorksheets own, HandIns handIns, Readers readers, Plans plans, Clock clock) {
        this.own = own;
        this.handIns = handIns;
        this.readers = readers;
        this.plans = plans;
        this.clock = clock;
    }

    HandInPage of(CourseDesk desk, String said) {
        Member by = desk.plan().by();
        OwnWorksheet keeper = own.find(desk.worksheet()).orElseThrow();
        Optional<OwnWorksheet.Copy> copy = keeper.copy(by, desk.round());
        Standing standing = handIns.standing(by, desk.round(), desk.worksheet());
        HandIn latest = standing.latest();
        boolean same = latest != null
                && copy.map(OwnWorksheet.Copy::document)
                        .filter(document -> keeper.export(document).equals(keeper.export(latest.document())))
                        .isPresent();
        return new HandInPage(
                desk,
                plans.of(by),
                lacks(desk, plans.of(by)),
                standing,
                same,
                copy.map(each -> keeper.read(each.document())).orElse(null),
                readers.of(by, desk.round(), desk.worksheet()),
                said);
    }

    private List<String> lacks(CourseDesk desk, Plan plan) {
        return desk.isStrategy()
                ? StrategyLacks.of(plan, LocalDate.now(clock))
                : Readiness.of(plan, LocalDate.now(clock)).lacks().stream()
                        .map(lack -> lack.kind().name())
                        .toList();
    }
}
