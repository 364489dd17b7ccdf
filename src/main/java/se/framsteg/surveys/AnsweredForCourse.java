package se.framsteg.surveys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.framsteg.course.completion.Completions;
import se.framsteg.course.completion.SelfAssessed;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.tenancy.RegionId;

/** Tells the course who has answered before and after it: one person who has sent answers is enough for a company. */
@Component
class AnsweredForCourse implements SelfAssessed {
    private static final int MINUTES = 10;

    private final Surveys surveys;
    private final SheetRepository sheets;
    private final Completions completions;
    private final Clock clock;

    AnsweredForCourse(Surveys surveys, SheetRepository sheets, Completions completions, Clock clock) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.completions = completions;
        this.clock = clock;
    }

    /** First of those that hear it: whoever counts afterwards holds the programme back, and never the other way round. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void hear(SurveyAnswered heard) {
        completions.look(new RegionId(heard.region()), heard.programme(), heard.organisation(), heard.by());
    }

    @Override
    public List<Asked> of(RegionId region, UUID programme, UUID organisation) {
        var id = new ProgrammeId(programme);
        return surveys.behind(region, id, organisation).stream()
                .flatMap(part -> {
                    List<Sheet> all = sheets.of(region, id, Set.of(organisation));
                    return Arrays.stream(Wave.values()).map(wave -> asked(part, wave, all));
                })
                .toList();
    }

    @Override
    public Map<UUID, Set<UUID>> missed(RegionId region, Collection<UUID> cohorts, String time) {
        Wave wave = Wave.of(time).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        List<Surveyed> over = surveys.in(region, cohorts).stream()
                .filter(part -> !part.hasLeft()
                        && part.days(wave).filter(days -> days.isOver(today)).isPresent())
                .toList();
        Set<SheetRepository.Answered> answered = sheets.answered(region, wave, over);
        return over.stream()
                .filter(part ->
                        !answered.contains(new SheetRepository.Answered(part.programmeId(), part.organisationId())))
                .collect(Collectors.groupingBy(
                        part -> Objects.requireNonNull(part.cohortId()),
                        Collectors.mapping(Surveyed::organisationId, Collectors.toSet())));
    }

    private Asked asked(Surveyed part, Wave wave, List<Sheet> all) {
        WaveDays days = part.days(wave).orElse(null);
        return new Asked(
                wave.slug(),
                "/surveys/%s/%s".formatted(part.programmeSlug(), wave.slug()),
                MINUTES,
                answeredOn(wave, all),
                days == null ? null : days.opensOn(),
                days == null ? null : days.closesOn());
    }

    private @Nullable LocalDate answeredOn(Wave wave, List<Sheet> all) {
        return all.stream()
                .filter(sheet -> sheet.wave() == wave)
                .flatMap(sheet -> Optional.ofNullable(sheet.sentAt()).stream())
                .min(Instant::compareTo)
                .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                .orElse(null);
    }
}
