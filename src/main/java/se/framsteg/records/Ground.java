package se.framsteg.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what law something is not given out (Public Access to Information and Secrecy Act, 2009:400), or by another one. */
public enum Ground {
    /** Chapter 21, section 7: personal data that would be used against the data protection rules. */
    PERSONAL,
    /** Chapter 21, section 3: where somebody who is threatened lives. */
    THREATENED,
    /** Chapter 30, section 23: a company's matters in support to business. */
    SUPPORT,
    /** Chapter 31, section 16: a company's matters in its dealings with the authority. */
    BUSINESS,
    OTHER;

    public String textKey() {
        return "records.ground." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Ground> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
