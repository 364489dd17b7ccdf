package se.framsteg.network.day;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.advice.Advices;
import se.framsteg.network.day.CallSheetRepository.Asked;
import se.framsteg.network.day.CallSheetRepository.Counted;
import se.framsteg.network.routes.Subject;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.participation.Correspondence;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/** Puts together what a promoter should know of one of the own companies before a call. */
@Service
@Transactional(readOnly = true)
public class CallSheets {
    private static final int MOST = 20;

    private final Talks talks;
    private final Day day;
    private final Advices advices;
    private final CallSheetRepository facts;
    private final ObjectProvider<Correspondence> correspondence;

    CallSheets(
            Talks talks,
            Day day,
            Advices advices,
            CallSheetRepository facts,
            ObjectProvider<Correspondence> correspondence) {
        this.talks = talks;
        this.day = day;
        this.advices = advices;
        this.facts = facts;
        this.correspondence = correspondence;
    }

    public CallSheet of(Promoter by, Region region, UUID company) {
        List<Participation> parts = talks.parts(by, company);
        Counted plan = facts.plan(by, company);
        return new CallSheet(
                parts,
                talks.reasons(by, company).stream()
                        .flatMap(each -> each.why().stream())
                        .distinct()
                        .toList(),
                day.people(by.region(), List.of(company)).getOrDefault(company, List.of()),
                advices.with(by, company),
                plan.actions(),
                plan.done(),
                history(by, region, company),
                talks.with(by, company));
    }

    private List<Event> history(Promoter by, Region region, UUID company) {
        String requests = "/%s/promote/requests/".formatted(region.slug());
        Stream<Event> met = facts.met(by, company, MOST).stream()
                .map(each -> new Event(
                        each.heldOn(), Say.say(each.came() ? "network.day.event.came" : "network.day.event.away"), ""));
        Stream<Event> asked = facts.asked(by, company, MOST).stream()
                .map(each -> Event.at(each.askedAt(), asked(each), requests + each.id()));
        Stream<Event> told = facts.checkIns(by, company, MOST).stream()
                .map(each -> Event.at(each, Say.say("network.day.event.check-in"), ""));
        Stream<Event> written = correspondence
                .orderedStream()
                .flatMap(each -> each.with(by, company).stream())
                .map(each -> Event.at(each.at(), Say.say("network.day.event.message", each.by(), each.subject()), ""));
        return Stream.of(met, asked, told, written)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Event::on).reversed())
                .limit(MOST)
                .toList();
    }

    private static String asked(Asked each) {
        return Say.say("network.day.event.asked." + each.state(), Subject.say(each.subject()));
    }
}
