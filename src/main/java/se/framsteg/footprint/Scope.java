package se.framsteg.footprint;

/** Where emissions arise, as the Greenhouse Gas Protocol's Corporate Standard divides them. */
public enum Scope {
    /** What the company burns itself, and gas that leaks from its machines. */
    ONE("1"),
    /** Energy it buys, counted as it is made where the company lies. */
    TWO_LOCATION("2-LB"),
    /** Energy it buys, counted as the contract says. */
    TWO_MARKET("2-MB"),
    /** Everything else that others give off for its sake. */
    THREE("3"),
    /** The life cycle of a fuel in one figure, which cannot be split into one and three. */
    LIFE_CYCLE("1+3");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException where no scope is written so */
    static Scope of(String code) {
        for (Scope scope : values()) {
            if (scope.code.equals(code)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("No scope is written " + code);
    }
}
