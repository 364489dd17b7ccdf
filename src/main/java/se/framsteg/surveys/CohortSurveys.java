package se.framsteg.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohort;

/** What a round's companies have answered, for the manager. Three queries, however many they are. */
@Service
@Transactional(readOnly = true)
public class CohortSurveys {
    private final Surveys surveys;
    private final SheetRepository sheets;
    private final CompanyAnswers answers;
    private final SelfAssessments assessments;
    private final Clock clock;

    CohortSurveys(
            Surveys surveys, SheetRepository sheets, CompanyAnswers answers, SelfAssessments assessments, Clock clock) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.answers = answers;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Companies only: promoters that take the course are no part of its figures. */
    public CohortSurvey of(Manager by, Cohort cohort) {
        List<Surveyed> companies = surveys.in(by, cohort.id()).stream()
                .filter(part -> part.role().equals("company"))
                .toList();
        List<UUID> ids = companies.stream().map(Surveyed::organisationId).toList();
        SelfAssessment newest = assessments.newest();
        List<Sheet> sent = sheets.of(by.region(), cohort.programme(), ids).stream()
                .filter(sheet -> sheet.isSent() && sheet.version() == newest.version())
                .toList();
        var persons = new EnumMap<Wave, Integer>(Wave.class);
        sent.forEach(sheet -> persons.merge(sheet.wave(), 1, Integer::sum));
        return new CohortSurvey(
                newest,
                companies,
                profiles(newest, sent),
                answers.of(by.region(), cohort.programme(), ids),
                persons,
                LocalDate.now(clock));
    }

    private static Map<UUID, Map<Wave, Profile>> profiles(SelfAssessment assessment, List<Sheet> sent) {
        var profiles = new HashMap<UUID, Map<Wave, Profile>>();
        sent.stream()
                .collect(Collectors.groupingBy(
                        Sheet::organisationId,
                        Collectors.groupingBy(Sheet::wave, Collectors.mapping(Sheet::answers, Collectors.toList()))))
                .forEach((organisation, waves) -> waves.forEach(
                        (wave, of) -> profiles.computeIfAbsent(organisation, _ -> new EnumMap<>(Wave.class))
                                .put(wave, Profile.of(assessment, of))));
        return profiles;
    }
}
