package se.framsteg.shell.forms;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationContext;
import se.framsteg.shell.Secret;

/** The key of a form that was shown to somebody signed out a while ago. */
public final class OldKeys {
    private OldKeys() {}

    public static String key(ApplicationContext house, Instant shown) {
        var then = new FormKey(house.getBean(Secret.class), Clock.fixed(shown, ZoneOffset.UTC));
        try {
            return FormKey.current();
        } finally {
            then.destroy();
        }
    }
}
