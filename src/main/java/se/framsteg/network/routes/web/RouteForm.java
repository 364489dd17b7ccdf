package se.framsteg.network.routes.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.routes.RouteDraft;
import se.framsteg.network.routes.RouteRow;
import se.framsteg.network.routes.Subject;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/**
 * A row of the table as it was typed.
 *
 * @param responsible a promoter organisation's id, with that of a person there or alone; or the region
 */
public record RouteForm(
        @Nullable String municipality,
        @Nullable String subject,
        @Nullable String members,
        @Nullable String responsible) {
    static final String ALL = "all";
    static final String REGION = "region";
    static final RouteForm EMPTY = new RouteForm(ALL, ALL, "", "");

    static RouteForm of(RouteRow row) {
        return new RouteForm(
                Objects.requireNonNullElse(row.municipalityCode(), ALL),
                Objects.requireNonNullElse(row.subject(), ALL),
                String.valueOf(row.members()),
                value(row.organisationId(), row.personId()));
    }

    static String value(@Nullable UUID organisation, @Nullable UUID person) {
        if (organisation == null) {
            return REGION;
        }
        return person == null ? organisation.toString() : organisation + "." + person;
    }

    Mending mending(Set<String> municipalities) {
        var reading = new FormReading();
        if (!isAll(municipality) && !municipalities.contains(typed(municipality))) {
            reading.refuse("municipality", "network.routes.municipality.wrong");
        }
        if (!isAll(subject)
                && Subject.given().stream().noneMatch(each -> each.name().equals(typed(subject)))) {
            reading.refuse("subject", "network.routes.subject.wrong");
        }
        if (!typed(responsible).equals(REGION)
                && !typed(responsible).matches(Ids.WRITTEN + "(\\." + Ids.WRITTEN + ")?")) {
            reading.refuse("responsible", "network.routes.responsible.missing");
        }
        return reading.mending();
    }

    RouteDraft draft() {
        String[] who = typed(responsible).split("\\.");
        boolean region = typed(responsible).equals(REGION);
        return new RouteDraft(
                isAll(municipality) ? null : typed(municipality),
                isAll(subject) ? null : typed(subject),
                isForMembers(),
                region ? null : UUID.fromString(who[0]),
                who.length == 1 ? null : UUID.fromString(who[1]));
    }

    public boolean isForMembers() {
        return "true".equals(members);
    }

    private static boolean isAll(@Nullable String field) {
        return typed(field).isEmpty() || ALL.equals(field);
    }
}
