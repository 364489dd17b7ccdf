package se.framsteg.aid.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.framsteg.aid.Bond;
import se.framsteg.aid.EarlierAid;
import se.framsteg.aid.NewDeclaration;
import se.framsteg.aid.Room;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.Written;

/**
 * A declaration as it is written: fields by their names, those of a row with its number, and how many rows there are of
 * aid and of companies. A row that is left empty is none.
 */
public record DeclarationForm(Map<String, String> fields, int aidRows, int companyRows) {
    private static final int FIRST_ROWS = 2;
    private static final int MORE_ROWS = 3;
    private static final int MOST_ROWS = 60;
    private static final int LONGEST = 200;
    private static final Pattern KEPT =
            Pattern.compile("(giver|sek|day|number|company|bond)-[0-9]{1,2}|production|industry|capacity|total");

    static DeclarationForm of(Map<String, String> fields) {
        int aid = count(fields.get("aidRows"));
        int companies = count(fields.get("companyRows"));
        return switch (Written.text(fields.get("more"))) {
            case "aid" -> new DeclarationForm(fields, Math.min(aid + MORE_ROWS, MOST_ROWS), companies);
            case "companies" -> new DeclarationForm(fields, aid, Math.min(companies + MORE_ROWS, MOST_ROWS));
            default -> new DeclarationForm(fields, aid, companies);
        };
    }

    /** With what earlier declarations, and the application, have told of, to be kept, changed or taken away. */
    static DeclarationForm prefilled(List<EarlierAid> known, String industryCode, List<String> companies) {
        var fields = new HashMap<String, String>();
        fields.put("industry", industryCode);
        int row = 0;
        for (EarlierAid aid : known) {
            BigDecimal sek = aid.sek();
            if (aid.giver() != null && sek != null && row < MOST_ROWS) {
                fields.put("giver-" + row, aid.giver());
                fields.put(
                        "sek-" + row, sek.stripTrailingZeros().toPlainString().replace('.', ','));
                fields.put("day-" + row, aid.grantedOn().toString());
                row++;
            }
        }
        int company = 0;
        for (String name : companies.stream().distinct().limit(MOST_ROWS).toList()) {
            fields.put("company-" + company++, name);
        }
        fields.put("aidRows", String.valueOf(Math.min(Math.max(FIRST_ROWS, row + 1), MOST_ROWS)));
        fields.put("companyRows", String.valueOf(Math.max(1, company)));
        return of(fields);
    }

    /** Whether a company stands there by name alone, as the application told of it. */
    public boolean lacksNumbers() {
        return IntStream.range(0, companyRows)
                .anyMatch(row -> !typed("company-" + row).isEmpty()
                        && typed("number-" + row).isEmpty());
    }

    /** What is kept until it is signed: what the pages ask for, but not that it is true, and no more than can be right. */
    Map<String, String> kept() {
        var kept = new HashMap<String, String>();
        fields.forEach((name, typed) -> {
            if (KEPT.matcher(name).matches()) {
                kept.put(name, typed.substring(0, Math.min(typed.length(), 2 * LONGEST)));
            }
        });
        if (fields.containsKey("aidRows")) {
            kept.put("aidRows", String.valueOf(aidRows));
            kept.put("companyRows", String.valueOf(companyRows));
        }
        return kept;
    }

    /** Where one goes on typing when there are more rows. */
    static String firstNewField(Map<String, String> fields) {
        boolean companies = Written.text(fields.get("more")).equals("companies");
        int before = count(fields.get(companies ? "companyRows" : "aidRows"));
        return (companies ? "number-" : "giver-") + Math.min(before, MOST_ROWS - 1);
    }

    public String typed(String field) {
        return Written.text(fields.get(field));
    }

    /** The numbers of the rows of aid. */
    public int[] aid() {
        return IntStream.range(0, aidRows).toArray();
    }

    public int[] companies() {
        return IntStream.range(0, companyRows).toArray();
    }

    Mending mending(LocalDate today) {
        var sentences = new LinkedHashMap<String, String>();
        signature(sentences);
        for (int row : companies()) {
            if (isFilled(row, "number-", "company-")) {
                if (OrganisationNumber.parse(typed("number-" + row)).isEmpty()) {
                    sentences.put("number-" + row, Say.say("aid.declare.number.wrong"));
                }
                if (typed("company-" + row).isEmpty() || typed("company-" + row).length() > LONGEST) {
                    sentences.put("company-" + row, Say.say("aid.declare.company.wrong"));
                }
            }
        }
        for (int row : aid()) {
            if (isFilled(row, "giver-", "sek-", "day-")) {
                aid(row, today, sentences);
            }
        }
        return new Mending(sentences);
    }

    /** Of the granter's own form, which tells the rest itself. */
    Mending mendingOfForm(byte @Nullable [] form, int most) {
        var sentences = new LinkedHashMap<String, String>();
        if (form == null || form.length == 0) {
            sentences.put("file", Say.say("aid.form.missing"));
        } else if (form.length > most) {
            sentences.put("file", Say.say("aid.form.too-large"));
        } else if (!SignedPdf.is(form)) {
            sentences.put("file", Say.say("aid.form.no-pdf"));
        }
        amount("total", TypedSek.fault(fields.get("total")), sentences);
        signature(sentences);
        return new Mending(sentences);
    }

    /** What to sign; only asked for when nothing needs mending. */
    NewDeclaration declaration() {
        var companies = new ArrayList<NewDeclaration.Company>();
        for (int row : companies()) {
            if (isFilled(row, "number-", "company-")) {
                companies.add(new NewDeclaration.Company(
                        OrganisationNumber.of(typed("number-" + row)),
                        typed("company-" + row),
                        typed("bond-" + row).equals("merged") ? Bond.MERGED : Bond.LINKED));
            }
        }
        var earlier = new ArrayList<NewDeclaration.Aid>();
        for (int row : aid()) {
            if (isFilled(row, "giver-", "sek-", "day-")) {
                earlier.add(new NewDeclaration.Aid(
                        typed("giver-" + row),
                        Written.sek(typed("sek-" + row)).orElseThrow(),
                        Written.day(typed("day-" + row)).orElseThrow()));
            }
        }
        return new NewDeclaration(typed("capacity"), isProducer(), industry(), companies, earlier, null);
    }

    /** The form's sum counts from today, which is longer than any of it will. */
    NewDeclaration declaration(byte[] form, LocalDate today) {
        BigDecimal total = Written.sek(fields.get("total")).orElseThrow();
        List<NewDeclaration.Aid> earlier = total.signum() == 0
                ? List.of()
                : List.of(new NewDeclaration.Aid(Say.say("aid.form.giver"), total, today));
        return new NewDeclaration(typed("capacity"), isProducer(), industry(), List.of(), earlier, form);
    }

    private void signature(Map<String, String> sentences) {
        if (!typed("production").equals("yes") && !typed("production").equals("no")) {
            sentences.put("production", Say.say("aid.declare.production.wrong"));
        }
        if (!typed("industry").isEmpty() && industry() == null) {
            sentences.put("industry", Say.say("aid.declare.industry.wrong"));
        }
        if (typed("capacity").isEmpty() || typed("capacity").length() > LONGEST) {
            sentences.put("capacity", Say.say("aid.declare.capacity.wrong"));
        }
        if (!typed("sure").equals("true")) {
            sentences.put("sure", Say.say("aid.declare.sure.wrong"));
        }
    }

    private void aid(int row, LocalDate today, Map<String, String> sentences) {
        if (typed("giver-" + row).isEmpty() || typed("giver-" + row).length() > LONGEST) {
            sentences.put("giver-" + row, Say.say("aid.declare.giver.wrong"));
        }
        amount("sek-" + row, TypedSek.faultOfSome(typed("sek-" + row)), sentences);
        LocalDate first = Room.oldest(today).plusDays(1);
        if (Written.day(typed("day-" + row))
                .filter(day -> !day.isBefore(first) && !day.isAfter(today))
                .isEmpty()) {
            sentences.put("day-" + row, Say.say("aid.declare.day.wrong", Say.date(first)));
        }
    }

    private static void amount(String field, String fault, Map<String, String> sentences) {
        if (!fault.isEmpty()) {
            sentences.put(field, Say.say(fault));
        }
    }

    private boolean isFilled(int row, String... names) {
        for (String name : names) {
            if (!typed(name + row).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isProducer() {
        return typed("production").equals("yes");
    }

    private @Nullable String industry() {
        String digits = typed("industry").replaceAll("[ .]", "");
        return digits.matches("\\d{2,5}") ? digits : null;
    }

    private static int count(@Nullable String rows) {
        String written = Written.text(rows);
        return written.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(written), 1, MOST_ROWS) : 1;
    }
}
