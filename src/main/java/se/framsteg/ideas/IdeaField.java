package se.framsteg.ideas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be said of an idea. A field is called the same in forms, in what is kept, and in texts. */
public enum IdeaField {
    TITLE(Type.LINE, 100),
    KIND("product", "service", "process", "business-model"),
    NEW_TO("firm", "region", "market"),
    OWNER(Type.PERSON, 36),
    PROBLEM(Type.LINES, 500),
    CUSTOMER(Type.LINES, 300),
    OFFER(Type.LINES, 600),
    VALUE_CUSTOMER(Type.LINES, 400),
    VALUE_PLANET(Type.LINES, 400),
    VALUE_PEOPLE(Type.LINES, 400),
    INCOME("sale", "lease", "subscription", "fee-per-use", "refurbish", "resale", "recovery", "saving"),
    END_OF_LIFE(Type.LINES, 300),
    TAKE_BACK(Type.LINES, 300),
    END_OF_LIFE_COST(Type.LINES, 200),
    PARTNERS(Type.LINES, 300),
    CHANNELS(Type.LINES, 300),
    COST_DRIVERS(Type.LINES, 300),
    LADDER("r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9"),
    CO2E(Type.TONNES, 40),
    MATERIAL(Type.TONNES, 40),
    PULL("1", "2", "3", "4", "5"),
    EFFECT("1", "2", "3", "4", "5"),
    PROFIT("1", "2", "3", "4", "5"),
    FEASIBILITY("1", "2", "3", "4", "5"),
    FIT("1", "2", "3", "4", "5"),
    INVESTMENT(Type.COST, 40),
    GAIN(Type.GAIN, 40),
    DECISION("go", "test", "park", "stop"),
    REASON(Type.LINES, 300);

    /** COST is kronor not below nothing; GAIN may be; TONNES may be too. */
    public enum Type {
        LINE,
        LINES,
        CHOICE,
        PERSON,
        COST,
        GAIN,
        TONNES
    }

    /** What somebody outside the company needs to understand an idea: for whom it is, what pays for it, and how it ends. */
    static final List<IdeaField> DESCRIBING = List.of(
            TITLE,
            KIND,
            NEW_TO,
            PROBLEM,
            CUSTOMER,
            OFFER,
            VALUE_CUSTOMER,
            VALUE_PLANET,
            VALUE_PEOPLE,
            INCOME,
            END_OF_LIFE);

    private final Type type;
    private final int longest;
    private final List<String> codes;

    IdeaField(Type type, int longest) {
        this.type = type;
        this.longest = longest;
        this.codes = List.of();
    }

    IdeaField(String... codes) {
        this.type = Type.CHOICE;
        this.longest = 40;
        this.codes = List.of(codes);
    }

    public Type type() {
        return type;
    }

    /** How many characters there is room for. */
    public int longest() {
        return longest;
    }

    /** What may be chosen; none where words or figures are written. */
    public List<String> codes() {
        return codes;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<IdeaField> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
