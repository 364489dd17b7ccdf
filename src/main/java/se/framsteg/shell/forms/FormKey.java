package se.framsteg.shell.forms;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Secret;

/**
 * The key in every form: a random number and a time, signed for the session that the form was shown in (or for nobody,
 * when signed out). A stranger's page cannot make one, and a second press of the same form shows the same key.
 * Written as {@code <random>.<epoch seconds>.<binding>.<signature>}; the binding is a keyed hash that names the session
 * to us and nobody else, so that we know whose form it was that came too late.
 */
@Component
public class FormKey implements DisposableBean {
    /** How long a form may lie open before it is asked for again. */
    static final Duration OPEN = Duration.ofHours(24);

    /** Stands where a key is to stand in a page that is kept; nobody is ever shown it. */
    public static final String MARK = Secret.token();

    private static final ScopedValue<Boolean> MARKED = ScopedValue.newInstance();

    private static volatile FormKey signer = new FormKey(new Secret(Secret.token()), Clock.systemUTC());

    private final Secret secret;
    private final Clock clock;
    private final @Nullable FormKey before;

    FormKey(Secret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
        this.before = signer;
        signer = this;
    }

    /** Where one application ends inside another, as a command does inside a test, the outer one signs again. */
    @Override
    public void destroy() {
        if (signer == this && before != null) {
            signer = before;
        }
    }

    /** A new key for a form on the page that is being made. */
    public static String current() {
        return MARKED.isBound() ? MARK : signer.issue(Frame.current().binding());
    }

    /** What is made inside has {@link #MARK} where its keys are to stand: for what is made once and shown to many. */
    public static <T> T marked(Supplier<T> work) {
        return ScopedValue.where(MARKED, true).call(work::get);
    }

    /** What identifies the press, when the key is ours, of this session and not too old. */
    public Optional<byte[]> read(String key, String binding) {
        Instant now = clock.instant();
        return parse(key)
                .filter(parsed -> parsed.binding().equals(binding)
                        && parsed.issued().plus(OPEN).isAfter(now))
                .map(parsed -> secret.hash("form-press", key));
    }

    /** The session that a form of ours was shown in, however long ago; empty for a signed-out form or a strange key. */
    public Optional<String> bindingOf(String key) {
        return parse(key).map(Parsed::binding).filter(binding -> !binding.isEmpty());
    }

    /** When the form of a key of ours was shown; empty for a strange key. */
    public Optional<Instant> issued(String key) {
        return parse(key).map(Parsed::issued);
    }

    private Optional<Parsed> parse(String key) {
        String[] parts = key.split("\\.");
        if (parts.length != 4 || !parts[1].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        byte[] expected = sign(parts[0], parts[1], parts[2]).getBytes();
        boolean ours = MessageDigest.isEqual(expected, parts[3].getBytes());
        return ours
                ? Optional.of(new Parsed(parts[2], Instant.ofEpochSecond(Long.parseLong(parts[1]))))
                : Optional.empty();
    }

    private record Parsed(String binding, Instant issued) {}

    private String issue(String binding) {
        String random = Secret.token().substring(0, 22);
        String at = Long.toString(clock.instant().getEpochSecond());
        return random + "." + at + "." + binding + "." + sign(random, at, binding);
    }

    private String sign(String random, String at, String binding) {
        byte[] signature = secret.hash("form-key", random + "." + at + "." + binding);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature).substring(0, 32);
    }
}
