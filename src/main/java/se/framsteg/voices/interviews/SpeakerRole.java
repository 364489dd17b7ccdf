package se.framsteg.voices.interviews;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** As what somebody speaks of their company. */
public enum SpeakerRole {
    OWNER,
    MANAGER,
    EMPLOYEE,
    BOARD,
    PROMOTER;

    public static Optional<SpeakerRole> of(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "voices.role." + code();
    }
}
