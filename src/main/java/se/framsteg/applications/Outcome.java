package se.framsteg.applications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.applications.Application.State;

/**
 * What a decision makes of an application.
 *
 * @param place on the waiting list, from 1; 0 where it does not stand there
 */
public record Outcome(Application application, State to, int place) {
    /** What outcomes are known again by: other companies, another state or another place, and it is another. */
    public static String mark(List<Outcome> outcomes) {
        String all = outcomes.stream()
                .map(each -> each.application().id().value() + " " + each.to() + " " + each.place())
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(UTF_8)).toString();
    }
}
