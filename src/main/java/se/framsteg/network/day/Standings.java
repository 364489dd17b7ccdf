package se.framsteg.network.day;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.advice.Advice;
import se.framsteg.network.advice.Advices;
import se.framsteg.people.Advisor;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.participation.AlsoKnown;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.shell.Say;

/** The last call and the next step of each of a promoter's companies, whether or not it is to be called today. */
@Service
@Order(1)
@Transactional(readOnly = true)
public class Standings implements AlsoKnown {
    private static final int MOST = 5_000;
    private static final int MOST_STEPS = 5;

    private final TalkRepository talks;
    private final Advices advices;
    private final Clock clock;

    Standings(TalkRepository talks, Advices advices, Clock clock) {
        this.talks = talks;
        this.advices = advices;
        this.clock = clock;
    }

    /** @param waiting the companies to call today; every company that is asked for has an answer */
    public Map<UUID, Standing> of(Promoter by, Collection<UUID> companies, Set<UUID> waiting) {
        Map<UUID, Talk> last = talks.with(by, companies, Day.since(LocalDate.now(clock)), MOST).stream()
                .collect(toMap(Talk::organisationId, talk -> talk, (latest, _) -> latest));
        Map<UUID, Advice> next =
                advices.untaken(by).stream().collect(toMap(Advice::organisationId, step -> step, (first, _) -> first));
        var all = new HashMap<UUID, Standing>();
        companies.forEach(each -> all.put(each, new Standing(last.get(each), next.get(each), waiting.contains(each))));
        return all;
    }

    /** For promoters alone: what is noted of calls is theirs. */
    @Override
    public Optional<Known> of(Advisor by, Participation part) {
        if (!(by instanceof Promoter promoter)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        UUID company = part.organisationId();
        var lines = new ArrayList<String>();
        List<Talk> had = talks.with(by, List.of(company), Day.since(today), 1);
        lines.add(
                had.isEmpty()
                        ? Say.say("network.day.talks.none")
                        : had.getFirst().says());
        advices.with(promoter, company).stream()
                .filter(Advice::isOpen)
                .limit(MOST_STEPS)
                .map(step -> "%s: %s %s".formatted(Say.say("network.advice.step"), step.next(today), step.state()))
                .forEach(lines::add);
        return Optional.of(new Known(
                Say.say("network.day.sheet"),
                lines,
                Say.say("network.day.sheet.open"),
                "/promote/calls/%s".formatted(company)));
    }
}
