package se.framsteg.organisations;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The ten digits an organisation in Sweden is known by. Only a right number can exist: its check digit holds and its
 * third digit tells a legal person (2 or more) from a sole trader, whose number is the owner's personal number or
 * coordination number. A sole trader's number is personal data: in text it is always masked.
 */
public record OrganisationNumber(String digits) {

    /** What kind of organisation the first digit tells of. */
    public enum Group {
        ESTATE,
        PUBLIC,
        FOREIGN,
        LIMITED_COMPANY,
        SIMPLE_PARTNERSHIP,
        ECONOMIC_ASSOCIATION,
        NON_PROFIT,
        TRADING_PARTNERSHIP,
        SOLE_TRADER
    }

    public OrganisationNumber {
        var fault = WrittenNumber.faultIn(digits);
        if (fault != null) throw new NotAnOrganisationNumber(fault);
    }

    /** Reads any written form; what is wrong with another stands in the exception, never the number itself. */
    public static OrganisationNumber of(String written) {
        return new OrganisationNumber(WrittenNumber.tenDigits(written));
    }

    /** Reads any written form, or nothing. */
    public static Optional<OrganisationNumber> parse(String written) {
        try {
            return Optional.of(of(written));
        } catch (NotAnOrganisationNumber _) {
            return Optional.empty();
        }
    }

    /** Reads a number out of a numeric cell, where leading zeros are lost. */
    public static OrganisationNumber ofNumber(double number) {
        if (number < 1 || number >= 1e14 || number != Math.rint(number))
            throw new NotAnOrganisationNumber(NotAnOrganisationNumber.Fault.NOT_TEN_DIGITS);
        var digits = new BigDecimal(number).toPlainString();
        return of(digits.length() >= 7 && digits.length() < 10 ? "0".repeat(10 - digits.length()) + digits : digits);
    }

    public static OrganisationNumber ofLong(long tenDigits) {
        return new OrganisationNumber("%010d".formatted(tenDigits));
    }

    /** The ten digits as one number, for compact sets. */
    public long asLong() {
        return Long.parseLong(digits);
    }

    /** A sole trader, whose number tells when a person was born. */
    public boolean isPersonal() {
        return digits.charAt(2) < '2';
    }

    public Group group() {
        if (isPersonal()) return Group.SOLE_TRADER;
        return switch (digits.charAt(0)) {
            case '1' -> Group.ESTATE;
            case '2' -> Group.PUBLIC;
            case '3' -> Group.FOREIGN;
            case '5' -> Group.LIMITED_COMPANY;
            case '6' -> Group.SIMPLE_PARTNERSHIP;
            case '7' -> Group.ECONOMIC_ASSOCIATION;
            case '8' -> Group.NON_PROFIT;
            case '9' -> Group.TRADING_PARTNERSHIP;
            default -> throw new IllegalStateException("No group begins with this digit");
        };
    }

    /** The whole number as people write it, 559999-1360. For a sole trader only where the number itself is needed. */
    public String formatted() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    /** As it may be shown to anyone: 559999-1360, or 640823-•••• for a sole trader. */
    public String masked() {
        return isPersonal() ? digits.substring(0, 6) + "-••••" : formatted();
    }

    /** Any text with what looks like a personal number in it masked, for lists of faults. */
    public static String maskedIn(String text) {
        return WrittenNumber.masked(text);
    }

    @Override
    public String toString() {
        return masked();
    }
}
