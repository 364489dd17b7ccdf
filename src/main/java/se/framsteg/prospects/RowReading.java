package se.framsteg.prospects;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.people.MailAddress;
import se.framsteg.shell.PhoneNumber;

/** Reads one row of a {@link PastedList}, cell by cell. */
final class RowReading {
    private static final int LONGEST_SHOWN = 120;
    private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>@]+@[^<>@]+)>");

    private final Map<String, String> municipalities;
    private final Map<Integer, Column> columns;
    private final List<String> heads;
    private final List<PastedList.Remark> remarks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> contacts = new ArrayList<>();
    private String company = "";
    private @Nullable OrganisationNumber number;
    private String address = "";
    private @Nullable PhoneNumber phone;
    private @Nullable String municipality;

    /** @param heads the cells of the first row where they are headings */
    RowReading(Map<String, String> municipalities, Map<Integer, Column> columns, List<String> heads) {
        this.municipalities = municipalities;
        this.columns = columns;
        this.heads = heads;
    }

    /** Whether a cell is none of the things that can be told by how they are written. */
    static boolean isWords(String cell, Map<String, String> municipalities) {
        return !cell.isEmpty()
                && !cell.contains("@")
                && !isDigits(cell)
                && code(cell, municipalities).isEmpty();
    }

    PastedList.Row read(int row, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                read(at, cells.get(at));
            }
        }
        if (company.isEmpty() && heads.isEmpty() && !contacts.isEmpty()) {
            company = contacts.removeFirst();
        }
        if (company.codePoints().noneMatch(Character::isLetterOrDigit)) {
            company = "";
            remark("prospects.paste.no-company", "");
        } else if (company.length() > NewProspect.LONGEST_COMPANY) {
            remark("prospects.paste.long", company);
        }
        return new PastedList.Row(
                row,
                shown(cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · "))),
                prospect(),
                remarks);
    }

    private void read(int at, String cell) {
        switch (columns.get(at)) {
            case COMPANY -> company(cell);
            case NUMBER -> number(cell);
            case CONTACT -> contacts.add(cell);
            case ADDRESS -> address(cell);
            case PHONE -> phone(cell);
            case MUNICIPALITY -> municipality(cell);
            case NOTE -> notes.add(cell);
            case null -> guess(at, cell);
        }
    }

    private void guess(int at, String cell) {
        if (!heads.isEmpty()) {
            String head = at < heads.size() ? heads.get(at) : "";
            notes.add(head.isEmpty() ? cell : head + ": " + cell);
        } else if (cell.contains("@")) {
            address(cell);
        } else if (isDigits(cell)) {
            digits(cell);
        } else if (municipality == null && code(cell, municipalities).isPresent()) {
            municipality(cell);
        } else if (contacts.isEmpty()) {
            contacts.add(cell);
        } else {
            notes.add(cell);
        }
    }

    private void company(String cell) {
        if (company.isEmpty()) {
            company = cell;
        } else {
            notes.add(cell);
        }
    }

    private void digits(String cell) {
        boolean asPhone = cell.startsWith("+") || cell.startsWith("0") && !cell.matches("\\d{6}[-+\\p{Pd}]\\d{4}");
        Optional<OrganisationNumber> read = asPhone ? Optional.empty() : OrganisationNumber.parse(cell);
        if (read.isPresent() && number == null) {
            number = read.get();
        } else if (called(cell).isPresent() && phone == null) {
            phone = called(cell).get();
        } else if (cell.replaceAll("\\D", "").length() < 6) {
            notes.add(cell);
        } else {
            remark("prospects.paste.digits", cell);
        }
    }

    private void number(String cell) {
        OrganisationNumber.parse(cell)
                .ifPresentOrElse(read -> number = read, () -> remark("prospects.paste.number", cell));
    }

    private void phone(String cell) {
        Optional<PhoneNumber> read = called(cell);
        if (read.isEmpty()) {
            remark("prospects.paste.phone", cell);
        } else if (phone == null) {
            phone = read.get();
        } else {
            notes.add(cell);
        }
    }

    private void address(String cell) {
        Matcher brackets = IN_BRACKETS.matcher(cell);
        String plain = (brackets.find() ? brackets.group(1) : cell).replaceFirst("(?i)^mailto:", "");
        if (!MailAddress.isWritten(plain)) {
            remark("prospects.paste.address", cell);
        } else if (address.isEmpty()) {
            address = MailAddress.normal(plain);
        } else {
            notes.add(cell);
        }
    }

    private void municipality(String cell) {
        code(cell, municipalities)
                .ifPresentOrElse(found -> municipality = found, () -> remark("prospects.paste.municipality", cell));
    }

    private @Nullable NewProspect prospect() {
        if (company.isEmpty() || company.length() > NewProspect.LONGEST_COMPANY) {
            return null;
        }
        String contact = String.join(" ", contacts);
        if (contact.length() > NewProspect.LONGEST_CONTACT) {
            notes.addFirst(contact);
            contact = "";
        }
        String note = OrganisationNumber.maskedIn(String.join(". ", notes));
        if (note.length() > NewProspect.LONGEST_NOTE) {
            remark("prospects.paste.note", note);
            note = note.substring(0, note.offsetByCodePoints(0, note.codePointCount(0, NewProspect.LONGEST_NOTE) - 1));
        }
        return new NewProspect(company, number, contact, address, phone, municipality, note);
    }

    private void remark(String textKey, String cell) {
        remarks.add(new PastedList.Remark(textKey, shown(cell)));
    }

    /** Also without the zero that spreadsheets take for nothing. */
    private static Optional<PhoneNumber> called(String cell) {
        String plain = cell.replaceAll("[\\s-]", "");
        return PhoneNumber.parse(plain.matches("[1-9]\\d{6,8}") ? "0" + plain : cell);
    }

    private static boolean isDigits(String cell) {
        long digits = cell.chars().filter(Character::isDigit).count();
        return digits > 0 && digits * 2 >= cell.replaceAll("\\s", "").length();
    }

    private static Optional<String> code(String cell, Map<String, String> municipalities) {
        String plain = name(cell);
        return municipalities.entrySet().stream()
                .filter(each ->
                        name(each.getValue()).equals(plain) || each.getKey().equals(cell))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String name(String written) {
        return Objects.requireNonNull(written)
                .toLowerCase(Locale.forLanguageTag("sv"))
                .strip()
                .replaceFirst("s? kommun$", "")
                .replaceFirst("s$", "");
    }

    private static String shown(String text) {
        String masked = OrganisationNumber.maskedIn(text);
        return masked.codePointCount(0, masked.length()) <= LONGEST_SHOWN
                ? masked
                : masked.substring(0, masked.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
