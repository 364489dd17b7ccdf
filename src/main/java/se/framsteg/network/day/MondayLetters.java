package se.framsteg.network.day;

import static se.framsteg.shell.Say.say;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.framsteg.network.routes.Colleague;
import se.framsteg.people.Senders;
import se.framsteg.programmes.participation.ReasonToCall.Call;
import se.framsteg.shell.Say;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Topic;
import se.framsteg.shell.tenancy.Region;

/** The letter of a Monday, in which everything stands that it takes to call; worth sending until the evening. */
@Component
class MondayLetters {
    private static final Duration WORTH = Duration.ofHours(10);
    private static final int MOST = 30;

    private final Mails mails;
    private final Senders senders;

    MondayLetters(Mails mails, Senders senders) {
        this.mails = mails;
        this.senders = senders;
    }

    void post(Region region, Colleague to, List<DayCall> calls) {
        String home = "%s/%s/promote".formatted(to.recipient().lang().prefix(), region.slug());
        Letter letter = Letter.of(
                        Kind.INFORMING,
                        to.recipient(),
                        senders.in(region.id()),
                        say("network.day.monday.subject", calls.size()))
                .optional(Topic.MORNING, to.personId())
                .worth(WORTH)
                .say(say("network.day.monday"));
        for (DayCall call : calls.stream().limit(MOST).toList()) {
            letter = letter.say(said(call))
                    .link(say("network.day.monday.sheet"), home + "/calls/" + call.organisationId());
        }
        if (calls.size() > MOST) {
            letter = letter.say(say("network.day.monday.more", calls.size() - MOST));
        }
        mails.post(letter.link(say("network.day.monday.open"), home));
    }

    /**
     * The company, why, whom to call, and the last talk: each on a line of its own. What was written of the talk is read signed
     * in only.
     */
    private static String said(DayCall call) {
        Talk last = call.last();
        return Stream.of(
                        Stream.of(call.part().organisation()),
                        call.why().stream().map(Call::says),
                        call.people().stream()
                                .map(person -> person.hasPhone()
                                        ? say("network.day.monday.person", person.name(), Say.phone(person.phone()))
                                        : say(
                                                "network.day.monday.person",
                                                person.name(),
                                                say("network.day.no-number"))),
                        last == null ? Stream.<String>empty() : Stream.of(last.happened()))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }
}
