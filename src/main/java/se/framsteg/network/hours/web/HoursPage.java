package se.framsteg.network.hours.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.framsteg.network.hours.Activity;
import se.framsteg.network.hours.Hours;
import se.framsteg.network.hours.Timesheets.Company;
import se.framsteg.network.hours.Timesheets.Worked;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/** @param now the month of today */
public record HoursPage(
        String region,
        String name,
        YearMonth month,
        YearMonth now,
        List<Hours> rows,
        List<Worked> programmes,
        List<Company> companies,
        HoursForm form,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "network/hours/web/hours";
    }

    public String path() {
        return "/%s/promote/hours".formatted(region);
    }

    public String path(YearMonth other) {
        return path() + "/" + other;
    }

    public List<Crumb> above() {
        return List.of(new Crumb(Say.say("network.day.crumb"), "/%s/promote".formatted(region)));
    }

    public YearMonth before() {
        return month.minusMonths(1);
    }

    public boolean hasAfter() {
        return month.isBefore(now);
    }

    public YearMonth after() {
        return month.plusMonths(1);
    }

    /** Of what counts. */
    public BigDecimal sum() {
        return Hours.hours(rows.stream()
                .filter(row -> !row.replaced())
                .mapToInt(Hours::quarters)
                .sum());
    }

    public boolean hasUnsigned() {
        return rows.stream().anyMatch(row -> !row.isSigned());
    }

    public String state(Hours row) {
        if (row.replaced()) {
            return Say.say("network.hours.state.replaced");
        }
        return row.signedAt() == null
                ? Say.say("network.hours.state.unsigned")
                : Say.say("network.hours.state.signed", Say.moment(row.signedAt()));
    }

    /** Which row a button is about, to those who do not see the table. */
    public String which(Hours row) {
        return Say.say(
                "network.hours.which",
                Say.date(row.workedOn()),
                Say.number(row.hours()),
                row.activity().says(),
                row.hours());
    }

    public List<Choice> activities() {
        return Arrays.stream(Activity.values())
                .map(each -> new Choice(each.name(), each.says()))
                .toList();
    }

    public List<Choice> forCompanies() {
        return Stream.concat(
                        Stream.of(new Choice("", Say.say("network.hours.company.none"))),
                        companies.stream().map(each -> new Choice(each.id().toString(), each.name())))
                .toList();
    }

    public List<Choice> inProgrammes() {
        return programmes.stream()
                .map(each -> new Choice(each.programmeId().toString(), each.programme()))
                .toList();
    }
}
