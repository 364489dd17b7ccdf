package se.framsteg.plan.parts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says of an action of theirs with one press. */
public enum Word {
    DONE,
    /** It has begun. */
    ONGOING,
    STUCK,
    HELP,
    /** Takes back that it is done or has begun, or that one is stuck. */
    UNDO,
    /** No help is needed after all. */
    MANAGE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Word> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
