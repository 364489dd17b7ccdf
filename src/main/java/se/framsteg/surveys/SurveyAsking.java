package se.framsteg.surveys;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.participation.ReasonToCall;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.Say;
import se.framsteg.shell.calendar.WorkingDays;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.surveys.AskingRepository.Answered;
import se.framsteg.surveys.AskingRepository.Asked;

/**
 * Asks companies to answer when it is time, and reminds them twice, a week apart and never in a week in which they have been
 * asked for something else; but for those that another module asks on the same link. When that has not helped, somebody should call, for as long as it is possible to answer.
 */
@Service
@Transactional
public class SurveyAsking implements ReasonToCall {
    private static final int MOST = 3;
    private static final int DAYS_BETWEEN = 7;

    private final AskingRepository askings;
    private final Surveys surveys;
    private final AskingLetters letters;
    private final Implementations<AskedTogether> others;

    SurveyAsking(
            AskingRepository askings, Surveys surveys, AskingLetters letters, ObjectProvider<AskedTogether> others) {
        this.askings = askings;
        this.surveys = surveys;
        this.letters = letters;
        this.others = new Implementations<>(others);
    }

    /** A company that has something to answer and has not. */
    private record Open(Surveyed part, Wave wave, Optional<Asked> asked) {
        int times() {
            return asked.map(Asked::times).orElse(0);
        }

        boolean isDue(LocalDate today) {
            return asked.map(Asked::lastOn)
                    .map(last -> !last.plusDays(DAYS_BETWEEN).isAfter(today))
                    .orElse(true);
        }
    }

    /** Writes to whoever should be written to on this working day, in the region that is bound. Gives how many letters. */
    public int ask(Region region, LocalDate today) {
        if (!WorkingDays.isWorkingDay(today)) {
            return 0;
        }
        int sent = 0;
        for (Open open : open(region.id(), today)) {
            boolean may = open.times() < MOST
                    && open.isDue(today)
                    && !open.part().status().equals("paused");
            if (may && letters.ask(region, open.part(), open.wave(), open.times() > 0)) {
                askings.note(region.id(), open.part(), open.wave(), open.times() + 1, today);
                sent++;
            }
        }
        return sent;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Call> calls(Advisor by, LocalDate today) {
        Map<List<Object>, Asked> silent = askings.silentSince(by.region(), MOST, today.minusDays(DAYS_BETWEEN)).stream()
                .collect(Collectors.toMap(
                        each -> key(each.programmeId(), each.organisationId(), each.wave()), Function.identity()));
        if (silent.isEmpty()) {
            return List.of();
        }
        together(by.region()).forEach(silent::remove);
        return surveys.current(by.region()).stream()
                .flatMap(part -> Arrays.stream(Wave.values())
                        .filter(wave -> part.isOpen(wave, today))
                        .flatMap(wave ->
                                Stream.ofNullable(silent.get(key(part, wave))).map(asked -> call(part, wave, asked))))
                .toList();
    }

    private static Call call(Surveyed part, Wave wave, Asked asked) {
        return new Call(
                part.inProgramme(),
                part.organisationId(),
                wave == Wave.BEFORE ? "surveys.reason.before" : "surveys.reason.after",
                List.of(Say.date(part.days(wave).orElseThrow().closesOn())),
                asked.lastOn());
    }

    private List<Open> open(RegionId region, LocalDate today) {
        Map<List<Object>, Asked> asked = askings.asked(region).stream()
                .collect(Collectors.toMap(
                        each -> key(each.programmeId(), each.organisationId(), each.wave()), Function.identity()));
        Set<List<Object>> answered =
                askings.answered(region).stream().map(SurveyAsking::key).collect(Collectors.toSet());
        answered.addAll(together(region));
        return surveys.current(region).stream()
                .flatMap(part -> Arrays.stream(Wave.values())
                        .filter(wave -> part.isOpen(wave, today) && !answered.contains(key(part, wave)))
                        .map(wave -> new Open(part, wave, Optional.ofNullable(asked.get(key(part, wave))))))
                .toList();
    }

    /** Those that somebody else asks. */
    private Set<List<Object>> together(RegionId region) {
        return others.stream()
                .flatMap(each -> each.together(region).stream())
                .map(each -> key(
                        each.programmeId(), each.organisationId(), each.wave().code()))
                .collect(Collectors.toSet());
    }

    private static List<Object> key(Answered each) {
        return key(each.programmeId(), each.organisationId(), each.wave());
    }

    private static List<Object> key(Surveyed part, Wave wave) {
        return key(part.programmeId(), part.organisationId(), wave.code());
    }

    private static List<Object> key(UUID programme, UUID organisation, String wave) {
        return List.of(programme, organisation, wave);
    }
}
