package se.framsteg.footprint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.OwnWorksheet;
import se.framsteg.course.work.Progress;
import se.framsteg.course.work.Reading;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.Written;
import se.framsteg.people.Member;

/** Climate accounts as a worksheet of the course: how far they have come, what is handed in, what the coach reads. */
@Component
class FootprintWorksheet implements OwnWorksheet {
    private final Baselines baselines;
    private final EmissionFactors factors;
    private final Clock clock;

    FootprintWorksheet(Baselines baselines, EmissionFactors factors, Clock clock) {
        this.baselines = baselines;
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Baselines.NAME;
    }

    @Override
    public Optional<Progress> begun(Member by, Round round) {
        Baseline baseline = baselines.find(by, round);
        return baseline.changedBy() == null || baseline.changedAt() == null
                ? Optional.empty()
                : Optional.of(new Progress(name(), baseline.changedBy(), baseline.changedAt()));
    }

    @Override
    public Optional<Copy> copy(Member by, Round round) {
        Baseline baseline = baselines.find(by, round);
        boolean whole = BaselineLacks.of(baseline, LocalDate.now(clock)).isEmpty();
        return Optional.ofNullable(baseline.work())
                .map(work -> new Copy(work, baseline.seq(), whole, HandedIn.document(baseline)));
    }

    @Override
    public Work asked(Member by, Round round, Worksheet worksheet, @Nullable UUID row) {
        return new AskedForm(by, round, baselines.find(by, round)).of(worksheet, row);
    }

    @Override
    public Written answer(Member by, Round round, int seen, Map<AnswerPlace, String> typed) {
        return baselines.write(by, round, seen, typed, false);
    }

    @Override
    public Reading read(String document) {
        return words(document).reading();
    }

    @Override
    public Reading print(String document) {
        return words(document).onPaper();
    }

    private HandedInWords words(String document) {
        HandedIn handedIn = HandedIn.read(document);
        return new HandedInWords(handedIn, factors.find(handedIn.factors()));
    }

    @Override
    public Object export(String document) {
        return HandedIn.read(document);
    }

    @Override
    public OnPaper onPaper(Worksheet worksheet, @Nullable String document) {
        return PaperForm.of(worksheet, document == null ? null : HandedIn.read(document), factors);
    }
}
