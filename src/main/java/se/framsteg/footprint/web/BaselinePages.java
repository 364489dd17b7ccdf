package se.framsteg.footprint.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.handin.Standing;
import se.framsteg.course.openings.Readers;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Written.Overtaken;
import se.framsteg.footprint.Baseline;
import se.framsteg.footprint.Baselines;
import se.framsteg.footprint.EmissionFactors;
import se.framsteg.footprint.Factor;
import se.framsteg.footprint.Footprint;
import se.framsteg.footprint.Intensities;
import se.framsteg.footprint.Result;

/** Gathers what the pages of climate accounts show. */
@Component
class BaselinePages {
    private final Baselines baselines;
    private final EmissionFactors factors;
    private final Intensities intensities;
    private final HandIns handIns;
    private final Readers readers;
    private final Clock clock;

    BaselinePages(
            Baselines baselines,
            EmissionFactors factors,
            Intensities intensities,
            HandIns handIns,
            Readers readers,
            Clock clock) {
        this.readers = readers;
        this.baselines = baselines;
        this.factors = factors;
        this.intensities = intensities;
        this.handIns = handIns;
        this.clock = clock;
    }

    /** Who can read a company's climate accounts, in words. */
    String readers(BaselineDesk desk) {
        return readers.of(desk.by(), desk.round(), desk.worksheet());
    }

    BaselinePage of(
            BaselineDesk desk, BaselinePage.Told told, Map<AnswerPlace, String> typed, List<Overtaken> overtaken) {
        Baseline baseline = baselines.find(desk.by(), desk.round());
        Standing standing = handIns.standing(desk.by(), desk.round(), desk.worksheet());
        Footprint footprint = baseline.footprint();
        List<String> each = footprint.rows().isEmpty() ? List.of() : intensities.of(desk.by(), desk.round(), footprint);
        List<Factor> found = factors.search(baseline.factors(), told.q());
        return new BaselinePage(
                desk,
                baseline,
                standing,
                readers(desk),
                new Result(baseline.factors(), footprint, baseline.rows(), each),
                told,
                found,
                typed,
                overtaken,
                LocalDate.now(clock));
    }
}
