package se.framsteg.applications.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.applications.Accounts;
import se.framsteg.applications.Application.Role;
import se.framsteg.applications.KnownFacts.Facts;
import se.framsteg.applications.KnownFacts.Known;
import se.framsteg.applications.NewApplication;
import se.framsteg.applications.Opening;
import se.framsteg.organisations.NotAnOrganisationNumber;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.people.MailAddress;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.CriteriaWords;
import se.framsteg.programmes.Sector;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.Written;

/** An application as it is typed. Twelve fields at most: the industry is asked only where the cohort wants to know. */
public record ApplyForm(Map<String, String> fields) {
    static final ApplyForm EMPTY = new ApplyForm(Map.of());
    static final String ELSEWHERE = "elsewhere";

    private static final List<String> NAMES = List.of(
            "role",
            "from",
            "number",
            "company",
            "municipality",
            "sector",
            "employees",
            "turnover",
            "balance",
            "group",
            "name",
            "address",
            "phone",
            "why");
    /** A name stands in letters of ours, to whatever address was typed: so it leads nowhere. */
    private static final Pattern LINK = Pattern.compile("(?i)://|www\\.|@");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WHY = 2000;
    private static final int LONGEST_SHOWN = 12_000;
    private static final int LONGEST_KEPT = 400;

    /** The fields that there are, and no others; what is far too long to be mended is cut. */
    static ApplyForm of(Map<String, String> sent) {
        var fields = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> {
            String typed = sent.get(name);
            if (typed != null) {
                fields.put(name, typed.substring(0, Math.min(typed.length(), LONGEST_SHOWN)));
            }
        });
        return new ApplyForm(fields);
    }

    /** What is kept until it is sent: no more of a field than can be right, so that nobody can fill the database. */
    Map<String, String> kept() {
        var kept = new LinkedHashMap<String, String>();
        fields.forEach((name, typed) -> kept.put(
                name,
                typed.substring(0, Math.min(typed.length(), name.equals("why") ? 2 * LONGEST_WHY : LONGEST_KEPT))));
        return kept;
    }

    /** The last financial year that everybody has closed: within seven months an annual report must be filed. */
    static int year(LocalDate today) {
        return today.getMonth().compareTo(Month.AUGUST) < 0 ? today.getYear() - 2 : today.getYear() - 1;
    }

    public String typed(String field) {
        return Written.text(fields.get(field));
    }

    public boolean isPromoter() {
        return typed("role").equals(Role.PROMOTER.code());
    }

    boolean isAskedForSector(Opening opening) {
        return !isPromoter() && opening.cohort().criteria().sectorRule() != Criteria.SectorRule.ANY;
    }

    /** With what is known of a company already; a sole trader's number only as it may be shown. */
    static ApplyForm of(Known known, String code) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("from", code);
        Facts facts = known.facts();
        if (facts != null) {
            fields.put("number", facts.number() == null ? "" : facts.number().masked());
            fields.put("company", facts.company());
            fields.put("municipality", Objects.requireNonNullElse(facts.municipality(), ""));
            fields.put("name", facts.contact());
            fields.put("address", facts.address());
            fields.put("phone", facts.phone() == null ? "" : facts.phone().callable());
        }
        return new ApplyForm(fields);
    }

    /** With the whole number, where it stands as it may be shown. */
    ApplyForm whole(@Nullable Known known) {
        OrganisationNumber number = numberOf(known);
        if (number == null || !typed("number").equals(number.masked())) {
            return this;
        }
        var fields = new LinkedHashMap<>(this.fields);
        fields.put("number", number.digits());
        return new ApplyForm(fields);
    }

    private static @Nullable OrganisationNumber numberOf(@Nullable Known known) {
        return known == null || known.facts() == null ? null : known.facts().number();
    }

    /** A name to greet by, of whatever length it was typed; none where it could lead somewhere. */
    static String shortened(String name) {
        String line = LINK.matcher(name).find() || name.contains("/") || name.contains(".") ? "" : oneLine(name);
        return line.substring(0, Math.min(line.length(), LONGEST_NAME));
    }

    /** @param known codes of the region's municipalities */
    Mending mending(Collection<String> known, boolean asksSector) {
        var sentences = new LinkedHashMap<String, String>();
        number(sentences);
        name(sentences, "company", "applications.form.company.wrong");
        if (!known.contains(typed("municipality")) && !typed("municipality").equals(ELSEWHERE)) {
            sentences.put("municipality", Say.say("applications.form.municipality.wrong"));
        }
        if (!isPromoter()) {
            if (asksSector && sector().isEmpty()) {
                sentences.put("sector", Say.say("applications.form.sector.wrong"));
            }
            if (employees().isEmpty()) {
                sentences.put("employees", Say.say("applications.form.employees.wrong"));
            }
            for (String amount : List.of("turnover", "balance")) {
                if (Written.sek(fields.get(amount)).isEmpty()) {
                    sentences.put(amount, Say.say("applications.form.amount.wrong"));
                }
            }
            if (!typed("group").equals("yes") && !typed("group").equals("no")) {
                sentences.put("group", Say.say("applications.form.group.wrong"));
            }
        }
        name(sentences, "name", "applications.form.name.wrong");
        if (typed("name").codePoints().filter(Character::isLetter).count() < 2) {
            sentences.putIfAbsent("name", Say.say("applications.form.name.wrong", LONGEST_NAME));
        }
        if (!MailAddress.isWritten(typed("address"))) {
            sentences.put("address", Say.say("applications.form.address.wrong"));
        }
        if (PhoneNumber.parse(typed("phone")).isEmpty()) {
            sentences.put("phone", Say.say("applications.form.phone.wrong"));
        }
        if (typed("why").length() > LONGEST_WHY) {
            sentences.put("why", Say.say("applications.form.why.wrong", LONGEST_WHY));
        }
        return new Mending(sentences);
    }

    /** Only of a form with nothing to mend. */
    NewApplication application(LocalDate today, @Nullable Known known) {
        boolean promoter = isPromoter();
        return new NewApplication(
                promoter ? Role.PROMOTER : Role.COMPANY,
                OrganisationNumber.of(typed("number")),
                oneLine(typed("company")),
                typed("municipality").equals(ELSEWHERE) ? null : typed("municipality"),
                promoter ? null : sector().orElse(null),
                promoter
                        ? null
                        : new Accounts(
                                employees().orElseThrow(),
                                Written.sek(fields.get("turnover")).orElseThrow(),
                                Written.sek(fields.get("balance")).orElseThrow()),
                year(today),
                !promoter && typed("group").equals("yes"),
                new NewApplication.Contact(
                        oneLine(typed("name")),
                        MailAddress.normal(typed("address")),
                        PhoneNumber.parse(typed("phone")).orElseThrow()),
                typed("why"),
                Say.lang(),
                known == null ? null : new NewApplication.Asked(known.promoter(), prospect(known)));
    }

    /** Whom the link was for, unless another company has made use of it. */
    private @Nullable UUID prospect(Known known) {
        OrganisationNumber number = numberOf(known);
        return number == null || number.equals(OrganisationNumber.of(typed("number"))) ? known.prospect() : null;
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /**
     * A number of at most six digits, with or without what they are: {@code 12}, {@code 12 st}, {@code 1 200}. Full-time work
     * comes in parts, as {@code 5,5}: of those only the whole ones count, since every limit is "fewer than".
     */
    static Optional<Integer> count(@Nullable String typed) {
        String plain = Written.text(typed)
                .replaceAll("[\\s\\u00a0\\u202f]", "")
                .replaceFirst("(?i)(st|personer|pers|anställda|employees)\\.?$", "")
                .replaceFirst("^(\\d{1,6})[,.]\\d{1,2}$", "$1");
        return plain.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    static Optional<BigDecimal> sek(@Nullable String typed) {
        return Written.sek(typed);
    }

    private Optional<Integer> employees() {
        return count(fields.get("employees"));
    }

    private Optional<Sector> sector() {
        return CriteriaWords.sections().stream()
                .filter(each -> each.toString().equals(typed("sector")))
                .findFirst();
    }

    private void number(Map<String, String> sentences) {
        try {
            OrganisationNumber.of(typed("number"));
        } catch (NotAnOrganisationNumber wrong) {
            sentences.put(
                    "number",
                    Say.say(
                            wrong.fault() == NotAnOrganisationNumber.Fault.WRONG_CHECK_DIGIT
                                    ? "applications.form.number.digit"
                                    : "applications.form.number.wrong"));
        }
    }

    private void name(Map<String, String> sentences, String field, String key) {
        if (oneLine(typed(field)).isEmpty() || typed(field).length() > LONGEST_NAME) {
            sentences.put(field, Say.say(key, LONGEST_NAME));
        } else if (LINK.matcher(typed(field)).find()) {
            sentences.put(field, Say.say("applications.form.no-links"));
        }
    }
}
