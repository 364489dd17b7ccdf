package se.framsteg.rules;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.forms.FormKey;

/** Sends requests as somebody, each form with a right key of theirs, and looks at what changed. */
final class Asking {
    record Answer(Route route, int status, String location) {
        @Override
        public String toString() {
            return "%s answers %d %s".formatted(route, status, location);
        }
    }

    /** Change whatever anybody does, or are meant to: the scheduler's heart, an auditor's visits. */
    private static final Set<String> UNHEEDED = Set.of("shell.scheduled_task", "people.auditor_visit");

    private final MockMvc mvc;
    private final Secret secret;

    /** What is sent along with every request: each field of each form that needs a value to be understood. */
    private final Map<String, String> fields;

    Asking(MockMvc mvc, ApplicationContext house, Map<String, String> fields) {
        this.mvc = mvc;
        this.secret = house.getBean(Secret.class);
        this.fields = fields;
    }

    /** @param session the token of who asks; null when signed out */
    Answer ask(Route route, Map<String, String> values, @Nullable String session) {
        String address = route.address(values);
        var request = route.method().equals("POST") && takesFile(route)
                ? MockMvcRequestBuilders.multipart(address).file("file", new byte[] {1})
                : MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), address);
        fields.forEach(request::param);
        if (session != null) {
            request.cookie(new Cookie("framsteg", session));
        }
        if (!route.reads()) {
            request.param("key", key(session));
        }
        try {
            var response = mvc.perform(request).andReturn().getResponse();
            String location = response.getHeader("Location");
            return new Answer(route, response.getStatus(), location == null ? "" : location);
        } catch (Exception e) {
            throw new AssertionError(route + " failed", e);
        }
    }

    /** Asks them all; gives those answers that are not expected, and what was changed. */
    List<String> faults(
            List<Route> routes, Map<String, String> values, @Nullable String session, Predicate<Answer> expected) {
        var faults = new ArrayList<String>();
        Map<String, String> before = Tables.sums();
        for (Route route : routes) {
            Answer answer = ask(route, values, session);
            if (!expected.test(answer)) {
                faults.add(answer.toString());
            }
        }
        changed(before).forEach(table -> faults.add("changed " + table));
        return faults;
    }

    private static Set<String> changed(Map<String, String> before) {
        var changed = new TreeSet<String>();
        Tables.sums().forEach((table, sum) -> {
            if (!sum.equals(before.get(table)) && !UNHEEDED.contains(table)) {
                changed.add(table);
            }
        });
        return changed;
    }

    private static boolean takesFile(Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .anyMatch(parameter ->
                        parameter.getParameterType().getSimpleName().equals("MultipartFile"));
    }

    private String key(@Nullable String session) {
        String binding =
                session == null ? "" : HexFormat.of().formatHex(secret.hash("session-binding", session), 0, 16);
        return Frame.within(new Frame(Lang.SV, "/", true, null, null, binding, List.of(), Set.of()), FormKey::current);
    }
}
