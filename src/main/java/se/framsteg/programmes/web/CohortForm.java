package se.framsteg.programmes.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortPlan;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.Criteria.SectorRule;
import se.framsteg.programmes.CriteriaWords;
import se.framsteg.programmes.Sector;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.TypedDay;

/**
 * A cohort as a manager writes it.
 *
 * @param startsOn when its weeks are to begin; asked for when it is made
 * @param sectors as {@link Sector} writes them
 */
public record CohortForm(
        @Nullable String name,
        @Nullable String seats,
        @Nullable String opensOn,
        @Nullable String closesOn,
        @Nullable String startsOn,
        @Nullable List<String> municipalities,
        @Nullable String anySize,
        @Nullable String sectorRule,
        @Nullable List<String> sectors,
        @Nullable String onlyNew,
        @Nullable String version) {
    static final CohortForm EMPTY = new CohortForm("", "", "", "", "", List.of(), null, "any", List.of(), null, "");

    static CohortForm of(Cohort cohort) {
        Criteria criteria = cohort.criteria();
        return new CohortForm(
                cohort.name(),
                cohort.seats() == null ? "" : String.valueOf(cohort.seats()),
                written(cohort.opensOn()),
                written(cohort.closesOn()),
                "",
                criteria.municipalities(),
                criteria.onlySmes() ? null : "true",
                criteria.sectorRule().code(),
                criteria.sectors().stream().map(Sector::toString).toList(),
                criteria.earlierParticipants() ? null : "true",
                String.valueOf(cohort.version()));
    }

    /**
     * @param known codes of the region's municipalities
     * @param taken how many seats are taken
     * @param endsOn the last day of the weeks there are
     */
    Mending mending(Collection<String> known, int taken, @Nullable LocalDate endsOn) {
        var reading = new FormReading();
        reading.needed("name", name, 100, "programmes.cohort.name-missing");
        Optional<Integer> room = reading.count("seats", seats, 1, 1000);
        if (room.filter(number -> number < taken).isPresent()) {
            reading.refuse("seats", "programmes.cohort.seats-taken", taken);
        }
        window(reading, endsOn);
        reading.day("startsOn", startsOn);
        if (!known.containsAll(chosen(municipalities))) {
            reading.refuse("municipalities", "programmes.cohort.municipality-unknown");
        }
        Optional<SectorRule> rule = rule();
        if (rule.isEmpty() || chosenSectors().size() < chosen(sectors).size()) {
            reading.refuse("sectorRule", "programmes.cohort.sector-unknown");
        } else if (rule.get() != SectorRule.ANY && chosen(sectors).isEmpty()) {
            reading.refuse("sectorRule", "programmes.cohort.sector-missing");
        }
        return reading.mending();
    }

    /** Only of a form with nothing to mend. */
    CohortPlan plan(List<CohortWeek> weeks) {
        var reading = new FormReading();
        SectorRule rule = rule().orElseThrow();
        var criteria = new Criteria(chosen(municipalities), !isAnySize(), rule, chosenSectors(), !isOnlyNew());
        return new CohortPlan(
                FormReading.typed(name),
                reading.count("seats", seats, 1, 1000).orElse(null),
                reading.day("opensOn", opensOn).orElse(null),
                reading.day("closesOn", closesOn).orElse(null),
                criteria,
                weeks);
    }

    Optional<LocalDate> firstDay() {
        return TypedDay.read(FormReading.typed(startsOn));
    }

    /** None where it cannot be read, which no cohort has. */
    int seenVersion() {
        return FormReading.version(version);
    }

    public boolean isAnySize() {
        return "true".equals(anySize);
    }

    public boolean isOnlyNew() {
        return "true".equals(onlyNew);
    }

    static List<String> chosen(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }

    private void window(FormReading reading, @Nullable LocalDate endsOn) {
        Optional<LocalDate> opens = reading.day("opensOn", opensOn);
        Optional<LocalDate> closes = reading.day("closesOn", closesOn);
        if (FormReading.typed(opensOn).isEmpty() != FormReading.typed(closesOn).isEmpty()) {
            reading.refuse(
                    FormReading.typed(opensOn).isEmpty() ? "opensOn" : "closesOn", "programmes.cohort.both-days");
        }
        if (opens.isPresent() && closes.filter(day -> day.isBefore(opens.get())).isPresent()) {
            reading.refuse("closesOn", "programmes.form.end-before-start");
        }
        if (endsOn != null && closes.filter(day -> day.isAfter(endsOn)).isPresent()) {
            reading.refuse("closesOn", "programmes.cohort.closes-after-end");
        }
    }

    private Optional<SectorRule> rule() {
        return List.of(SectorRule.values()).stream()
                .filter(each -> each.code().equals(sectorRule))
                .findFirst();
    }

    /** Those chosen of the sections on offer, in their order. */
    private List<Sector> chosenSectors() {
        var found = new ArrayList<>(CriteriaWords.sections());
        found.removeIf(sector -> !chosen(sectors).contains(sector.toString()));
        return found;
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
