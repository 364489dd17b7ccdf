package se.framsteg.network.day;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.routes.Absence;
import se.framsteg.network.routes.Colleague;
import se.framsteg.network.routes.Routes;
import se.framsteg.people.Morning;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.calendar.WorkingDays;
import se.framsteg.shell.tenancy.Region;

/**
 * On the first working day of a week, at seven by the clock on the wall, each promoter is told whom to call, with numbers and
 * reasons. Nobody who is away is, and nobody who has nobody to call.
 */
@Service
@Transactional
public class Monday {
    private final Day day;
    private final Routes routes;
    private final MondayLetters letters;
    private final MondayRepository told;
    private final Clock clock;

    Monday(Day day, Routes routes, MondayLetters letters, MondayRepository told, Clock clock) {
        this.day = day;
        this.routes = routes;
        this.letters = letters;
        this.told = told;
        this.clock = clock;
    }

    /** Whether no day of work has gone by yet in its week. */
    static boolean beginsWeek(LocalDate day) {
        return WorkingDays.isWorkingDay(day) && WorkingDays.between(monday(day).minusDays(1), day) == 1;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Writes to those of the region that is bound; gives how many letters that took. */
    public int send(Region region) {
        ZonedDateTime now = clock.instant().atZone(Say.STOCKHOLM);
        LocalDate today = now.toLocalDate();
        if (!Morning.isMorning(now) || !beginsWeek(today)) {
            return 0;
        }
        Set<UUID> away =
                routes.absences(region.id()).stream().map(Absence::personId).collect(Collectors.toSet());
        var people = routes.colleagues(region.id()).stream()
                .filter(each -> !away.contains(each.personId()))
                .collect(groupingBy(Colleague::personId, LinkedHashMap::new, Collectors.toList()));
        told.forgetOld(region.id(), today.minusMonths(1));
        return (int) people.values().stream()
                .filter(theirs -> told.note(region.id(), theirs.getFirst().personId(), monday(today), now.toInstant())
                        && post(region, theirs))
                .count();
    }

    private boolean post(Region region, List<Colleague> theirs) {
        Colleague to = theirs.getFirst();
        var by = new Promoter(
                to.person(),
                region.id(),
                to.name(),
                theirs.stream().map(Colleague::organisationId).toList());
        return Frame.in(to.recipient().lang(), () -> {
            List<DayCall> calls = day.of(by).stream().filter(DayCall::isMine).toList();
            if (!calls.isEmpty()) {
                letters.post(region, to, calls);
            }
            return !calls.isEmpty();
        });
    }
}
