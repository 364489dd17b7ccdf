package se.framsteg.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.shell.Say;

/** What somebody of a company is asked to answer today and has not sent. */
@Service
@Transactional(readOnly = true)
public class OpenSurveys {
    private final Surveys surveys;
    private final SheetRepository sheets;
    private final Clock clock;

    OpenSurveys(Surveys surveys, SheetRepository sheets, Clock clock) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** @param path below the company's own address */
    public record Open(String programme, Wave wave, WaveDays days, String path) {
        /** As a thing to do now. */
        public String says(LocalDate today) {
            boolean late = today.isAfter(days.dueOn());
            return Say.say(
                    late ? "surveys.home.late" : "surveys.home.open",
                    Say.say(wave.textKey()),
                    programme,
                    Say.date(late ? days.closesOn() : days.dueOn()));
        }
    }

    public List<Open> of(Member by) {
        LocalDate today = LocalDate.now(clock);
        Set<List<Object>> sent = sheets.sent(by).stream()
                .map(each -> List.<Object>of(each.programmeId(), each.wave()))
                .collect(Collectors.toSet());
        return surveys.of(by).stream()
                .flatMap(part -> Arrays.stream(Wave.values())
                        .filter(wave -> part.isOpen(wave, today)
                                && !sent.contains(List.<Object>of(part.programmeId(), wave.code())))
                        .map(wave -> new Open(
                                part.programme(),
                                wave,
                                part.days(wave).orElseThrow(),
                                "/surveys/%s/%s".formatted(part.programmeSlug(), wave.slug()))))
                .toList();
    }
}
