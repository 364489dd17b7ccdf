package se.framsteg.rules;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.forms.FormKey;
import se.framsteg.world.Someone;

/** Sends requests as somebody, each form with a right key of theirs, and looks at what changed. */
final class Asking {
    /** How a route answered, and which tables are other than before. */
    record Answer(int status, String location, Set<String> changed) {}

    /** Change whatever anybody does, or are meant to: the scheduler's heart, an auditor's visits. */
    private static final Set<String> UNHEEDED = Set.of("shell.scheduled_task", "people.auditor_visit");

    private final MockMvc mvc;
    private final Secret secret;

    Asking(MockMvc mvc, ApplicationContext house) {
        this.mvc = mvc;
        this.secret = house.getBean(Secret.class);
    }

    Answer ask(Route route, String address, @Nullable Someone who) {
        var request = route.method().equals("POST") && takesFile(route)
                ? MockMvcRequestBuilders.multipart(address).file("file", new byte[] {1})
                : MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), address);
        if (who != null) {
            request.cookie(who.cookie());
        }
        if (!route.reads()) {
            request.param("key", key(who));
        }
        Map<String, String> before = Tables.sums();
        try {
            var response = mvc.perform(request).andReturn().getResponse();
            String location = response.getHeader("Location");
            return new Answer(response.getStatus(), location == null ? "" : location, changed(before, Tables.sums()));
        } catch (Exception e) {
            throw new AssertionError(route + " failed", e);
        }
    }

    private static boolean takesFile(Route route) {
        return java.util.Arrays.stream(route.handler().getMethodParameters())
                .anyMatch(parameter ->
                        parameter.getParameterType().getSimpleName().equals("MultipartFile"));
    }

    private String key(@Nullable Someone who) {
        String binding =
                who == null ? "" : HexFormat.of().formatHex(secret.hash("session-binding", who.token()), 0, 16);
        return Frame.within(new Frame(Lang.SV, "/", true, null, null, binding, List.of()), FormKey::current);
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        var changed = new TreeSet<String>();
        after.forEach((table, sum) -> {
            if (!sum.equals(before.get(table)) && !UNHEEDED.contains(table)) {
                changed.add(table);
            }
        });
        return changed;
    }
}
