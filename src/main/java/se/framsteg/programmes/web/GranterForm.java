package se.framsteg.programmes.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSetting.Cost;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** Who grants the aid, and its value per company: typed, or what it is to be worked out of. */
public record GranterForm(
        @Nullable String granter,
        @Nullable String why,
        @Nullable String value,
        @Nullable String direct,
        @Nullable String hours,
        @Nullable String hourCost,
        @Nullable String fees,
        @Nullable String companies) {

    private static final BigDecimal MOST_SEK = new BigDecimal(1_000_000_000);

    static final List<Granter> OFFERED = List.of(Granter.REGION, Granter.FUNDER, Granter.NONE);

    static GranterForm of(AidSetting setting) {
        Cost cost = setting.workedOut();
        return new GranterForm(
                setting.granter().code(),
                setting.reason(),
                cost == null ? written(setting.valueSek()) : "",
                cost == null ? "" : written(cost.directSek()),
                cost == null ? "" : written(cost.coachingHours()),
                cost == null ? "" : written(cost.unitCostSekPerHour()),
                cost == null ? "" : written(cost.feesSek()),
                cost == null ? "" : String.valueOf(cost.companies()));
    }

    Mending mending() {
        var reading = new FormReading();
        Optional<Granter> chosen = chosen();
        if (chosen.isEmpty()) {
            reading.refuse("granter", "programmes.aid.granter-missing");
        }
        if (chosen.equals(Optional.of(Granter.NONE))) {
            reading.needed("why", why, 500, "programmes.aid.reason-missing");
            return reading.mending();
        }
        Optional<BigDecimal> typed = reading.amount("value", value);
        if (typed.isPresent() && hasCosts()) {
            reading.refuse("value", "programmes.aid.value-or-costs");
        }
        if (cost(reading)
                .filter(cost -> cost.perCompanySek().compareTo(MOST_SEK) > 0)
                .isPresent()) {
            reading.refuse("direct", "programmes.aid.worth-too-large");
        }
        return reading.mending();
    }

    /** Only of a form with nothing to mend. */
    AidSetting setting() {
        Granter chosen = chosen().orElseThrow();
        if (chosen == Granter.NONE) {
            return new AidSetting(chosen, FormReading.typed(why), null, null);
        }
        var reading = new FormReading();
        Cost cost = cost(reading).orElse(null);
        BigDecimal worth = cost == null ? reading.amount("value", value).orElse(null) : cost.perCompanySek();
        return new AidSetting(chosen, "", worth, cost);
    }

    private Optional<Granter> chosen() {
        return OFFERED.stream().filter(each -> each.code().equals(granter)).findFirst();
    }

    private Optional<Cost> cost(FormReading reading) {
        if (!hasCosts()) {
            return Optional.empty();
        }
        Optional<BigDecimal> directSek = reading.amount("direct", direct);
        BigDecimal coaching = reading.amount("hours", hours).orElse(BigDecimal.ZERO);
        BigDecimal perHour = reading.amount("hourCost", hourCost).orElse(BigDecimal.ZERO);
        BigDecimal paid = reading.amount("fees", fees).orElse(BigDecimal.ZERO);
        Optional<Integer> many = reading.count("companies", companies, 1, 10_000);
        if (FormReading.typed(direct).isEmpty()) {
            reading.refuse("direct", "shell.form.amount");
        }
        if (FormReading.typed(companies).isEmpty()) {
            reading.refuse("companies", "shell.form.count", 1, 10_000);
        }
        return directSek.flatMap(sum -> many.map(each -> new Cost(sum, coaching, perHour, paid, each)));
    }

    private boolean hasCosts() {
        return Arrays.asList(direct, hours, hourCost, fees, companies).stream()
                .anyMatch(field -> !FormReading.typed(field).isEmpty());
    }

    private static String written(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
