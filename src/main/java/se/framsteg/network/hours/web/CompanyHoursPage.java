package se.framsteg.network.hours.web;

import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.List;
import se.framsteg.network.hours.CompanyHours;
import se.framsteg.network.hours.CompanyHours.OfOne;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;

/** What promoters have spent on each company of a programme. */
public record CompanyHoursPage(String region, Programme programme, CompanyHours hours) implements Page {
    @Override
    public String template() {
        return "network/hours/web/companyHours";
    }

    public String path() {
        return "/%s/manage/%s/hours".formatted(region, programme.slug());
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(say("network.crumb.manage"), "/%s/manage".formatted(region)),
                new Crumb(say("network.load.title"), "/%s/manage/load".formatted(region)));
    }

    public String aid() {
        return "/%s/manage/%s/aid".formatted(region, programme.slug());
    }

    public String name(OfOne row) {
        String name = row.organisation();
        return name == null ? say("network.hours.report.nobody") : name;
    }

    public String value(OfOne row) {
        BigDecimal value = hours.valueSek(row);
        return value == null ? "–" : say("network.hours.report.sek", Say.number(value));
    }
}
