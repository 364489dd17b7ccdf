package se.framsteg.network.load;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.day.Day;
import se.framsteg.network.hours.Timesheets;
import se.framsteg.network.keepers.Keeper;
import se.framsteg.network.keepers.Keepers;
import se.framsteg.network.load.Load.OfOne;
import se.framsteg.network.requests.QuestionsOfOne;
import se.framsteg.network.routes.Absence;
import se.framsteg.network.routes.Colleague;
import se.framsteg.network.routes.Routes;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;

/** Counts what everybody at the promoters has: for managers at all of the region's, for promoters at their own. */
@Service
@Transactional(readOnly = true)
public class Loads {
    private final Keepers keepers;
    private final Day day;
    private final QuestionsOfOne questions;
    private final Timesheets sheets;
    private final Routes routes;
    private final Clock clock;

    Loads(Keepers keepers, Day day, QuestionsOfOne questions, Timesheets sheets, Routes routes, Clock clock) {
        this.keepers = keepers;
        this.day = day;
        this.questions = questions;
        this.sheets = sheets;
        this.routes = routes;
        this.clock = clock;
    }

    /** By promoter and person. */
    public List<Load> of(Advisor by) {
        List<Keeper> kept = keepers.in(by);
        var names = new LinkedHashMap<UUID, String>();
        Map<UUID, List<Colleague>> people = keepers.colleagues(by).stream()
                .collect(groupingBy(Colleague::organisationId, LinkedHashMap::new, Collectors.toList()));
        people.forEach(
                (promoter, theirs) -> names.put(promoter, theirs.getFirst().organisation()));
        kept.forEach(each -> names.putIfAbsent(each.promoterId(), each.promoter()));
        var counting = new Counting(
                kept.stream()
                        .filter(Keeper::isSomebody)
                        .collect(groupingBy(each -> List.of(each.promoterId(), keeper(each)))),
                day.waiting(by),
                questions.open(by),
                by instanceof Manager manager ? sheets.logged(manager, YearMonth.from(today())) : Map.of(),
                routes.absences(by.region()).stream()
                        .collect(toMap(Absence::personId, Absence::untilOn, (one, _) -> one)),
                by instanceof Manager);
        return names.entrySet().stream()
                .map(each -> new Load(
                        each.getKey(),
                        each.getValue(),
                        people.getOrDefault(each.getKey(), List.of()).stream()
                                .map(counting::of)
                                .toList(),
                        counting.questions().getOrDefault(List.of(each.getKey()), 0),
                        (int) kept.stream()
                                .filter(one ->
                                        !one.isSomebody() && one.promoterId().equals(each.getKey()))
                                .count()))
                .toList();
    }

    private static UUID keeper(Keeper each) {
        UUID person = each.personId();
        return person == null ? each.promoterId() : person;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is counted of everybody, by promoter and person. */
    private record Counting(
            Map<List<UUID>, List<Keeper>> kept,
            Set<UUID> waiting,
            Map<List<UUID>, Integer> questions,
            Map<List<UUID>, BigDecimal> hours,
            Map<UUID, LocalDate> away,
            boolean withHours) {
        OfOne of(Colleague one) {
            List<UUID> whose = List.of(one.organisationId(), one.personId());
            List<Keeper> theirs = kept.getOrDefault(whose, List.of());
            return new OfOne(
                    one.personId(),
                    one.name(),
                    theirs.size(),
                    questions.getOrDefault(whose, 0),
                    (int) theirs.stream()
                            .filter(each -> waiting.contains(each.organisationId()))
                            .count(),
                    withHours ? hours.getOrDefault(whose, BigDecimal.ZERO) : null,
                    away.get(one.personId()));
        }
    }
}
