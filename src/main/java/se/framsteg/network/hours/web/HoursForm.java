package se.framsteg.network.hours.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.hours.Activity;
import se.framsteg.network.hours.Hours;
import se.framsteg.network.hours.NewHours;
import se.framsteg.network.hours.Timesheets.Company;
import se.framsteg.network.hours.Timesheets.Worked;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** Hours as they were typed. @param replaces the signed row that is corrected; empty for none */
public record HoursForm(
        @Nullable String on,
        @Nullable String hours,
        @Nullable String activity,
        @Nullable String company,
        @Nullable String programme,
        @Nullable String workPackage,
        @Nullable String words,
        @Nullable String replaces) {
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final int MONTHS_BACK = 14;

    static HoursForm of(LocalDate day, List<Worked> programmes) {
        String programme =
                programmes.isEmpty() ? "" : programmes.getFirst().programmeId().toString();
        return new HoursForm(day.toString(), "", Activity.VISIT.name(), "", programme, "", "", "");
    }

    static HoursForm of(Hours row) {
        return new HoursForm(
                row.workedOn().toString(),
                row.hours().stripTrailingZeros().toPlainString().replace('.', ','),
                row.activity().name(),
                row.organisationId() == null ? "" : row.organisationId().toString(),
                row.programmeId().toString(),
                row.workPackage(),
                row.words(),
                row.id().toString());
    }

    record Read(Optional<NewHours> what, Mending mending) {}

    Read read(LocalDate today, List<Worked> programmes, List<Company> companies) {
        var reading = new FormReading();
        Optional<LocalDate> day = reading.neededDay("on", on);
        if (day.isPresent() && (day.get().isAfter(today) || day.get().isBefore(today.minusMonths(MONTHS_BACK)))) {
            reading.refuse("on", "network.hours.on.wrong");
        }
        Optional<UUID> corrected = id(replaces);
        Optional<Integer> quarters = new FormReading().amount("hours", hours).map(HoursForm::quarters);
        if (quarters.filter(each -> each >= (corrected.isPresent() ? 0 : 1) && each <= NewHours.DAY)
                .isEmpty()) {
            reading.refuse("hours", "network.hours.hours.wrong");
        }
        Optional<Activity> what = Arrays.stream(Activity.values())
                .filter(each -> each.name().equals(typed(activity)))
                .findFirst();
        if (what.isEmpty()) {
            reading.refuse("activity", "network.hours.activity.missing");
        }
        Optional<Worked> worked = id(programme)
                .flatMap(chosen -> programmes.stream()
                        .filter(each -> each.programmeId().equals(chosen))
                        .findFirst());
        if (worked.isEmpty()) {
            reading.refuse("programme", "network.hours.programme.missing");
        }
        Optional<UUID> whose = id(company);
        if (!typed(company).isEmpty()
                && whose.filter(chosen ->
                                companies.stream().anyMatch(each -> each.id().equals(chosen)))
                        .isEmpty()) {
            reading.refuse("company", "network.hours.company.wrong");
        }
        String inPackage = reading.text("workPackage", workPackage, NewHours.LONGEST_PACKAGE);
        String said = reading.text("words", words, NewHours.LONGEST_WORDS);
        Mending mending = reading.mending();
        return new Read(
                mending.isEmpty()
                        ? Optional.of(new NewHours(
                                day.orElseThrow(),
                                quarters.orElseThrow(),
                                what.orElseThrow(),
                                worked.orElseThrow().programmeId(),
                                whose.orElse(null),
                                inPackage.replaceAll("\\s+", " "),
                                said.replaceAll("\\s+", " "),
                                null,
                                corrected.orElse(null)))
                        : Optional.empty(),
                mending);
    }

    /** Below nothing where it is not in quarters of an hour. */
    private static int quarters(BigDecimal hours) {
        BigDecimal quarters = hours.multiply(QUARTERS).stripTrailingZeros();
        return quarters.scale() > 0 || quarters.compareTo(BigDecimal.valueOf(NewHours.DAY)) > 0
                ? -1
                : quarters.intValueExact();
    }

    private static Optional<UUID> id(@Nullable String field) {
        return typed(field).matches(Ids.WRITTEN) ? Optional.of(UUID.fromString(typed(field))) : Optional.empty();
    }

    public boolean corrects() {
        return !typed(replaces).isEmpty();
    }

    public String typedOn() {
        return typed(on);
    }

    public String typedHours() {
        return typed(hours);
    }

    public String typedActivity() {
        return typed(activity);
    }

    public String typedCompany() {
        return typed(company);
    }

    public String typedProgramme() {
        return typed(programme);
    }

    public String typedPackage() {
        return typed(workPackage);
    }

    public String typedWords() {
        return typed(words);
    }

    public String typedReplaces() {
        return typed(replaces);
    }
}
