package se.framsteg.network.routes.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.routes.NotOfThePromoters;
import se.framsteg.network.routes.Routes;
import se.framsteg.network.routes.RowIsThere;
import se.framsteg.network.routes.TableIsFull;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;

/** A manager says who answers for what, within how many days, and who is away. */
@Controller
@RequestMapping("/{region}/manage/routes")
class RoutesController {
    private final Routes routes;
    private final Organisations organisations;
    private final FrozenPages pages;
    private final Clock clock;

    RoutesController(Routes routes, Organisations organisations, FrozenPages pages, Clock clock) {
        this.routes = routes;
        this.organisations = organisations;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param route a row to change; empty where one is to be added. */
    @GetMapping
    View index(
            Manager by,
            @PathVariable String region,
            @RequestParam(defaultValue = "") String route,
            @RequestParam(defaultValue = "") String removed) {
        UUID changing = id(route);
        RouteForm form = changing == null ? RouteForm.EMPTY : RouteForm.of(routes.find(by, changing));
        return page(by, region, changing, id(removed), form, AbsenceForm.EMPTY, Mending.NONE);
    }

    @PostMapping
    View create(Manager by, @PathVariable String region, @ModelAttribute RouteForm form) {
        return kept(by, region, null, form);
    }

    @PostMapping("/{route}")
    View update(Manager by, @PathVariable String region, @PathVariable UUID route, @ModelAttribute RouteForm form) {
        routes.find(by, route);
        return kept(by, region, route, form);
    }

    private View kept(Manager by, String region, @Nullable UUID route, RouteForm form) {
        Mending mending =
                form.mending(organisations.municipalitiesOf(by.region()).keySet());
        if (!mending.isEmpty()) {
            return page(by, region, route, null, form, AbsenceForm.EMPTY, mending)
                    .with(UNPROCESSABLE_CONTENT);
        }
        try {
            if (route == null) {
                routes.add(by, form.draft());
            } else {
                routes.change(by, route, form.draft());
            }
        } catch (NotOfThePromoters e) {
            Mending wrong = Mending.of("responsible", "network.routes.responsible.gone");
            return page(by, region, route, null, form, AbsenceForm.EMPTY, wrong).with(UNPROCESSABLE_CONTENT);
        } catch (TableIsFull | RowIsThere e) {
            return page(by, region, route, null, form, AbsenceForm.EMPTY, noRoom(e))
                    .with(CONFLICT);
        }
        return back(region);
    }

    @PostMapping("/{route}/up")
    View up(Manager by, @PathVariable String region, @PathVariable UUID route) {
        routes.move(by, route, true);
        return back(region);
    }

    @PostMapping("/{route}/down")
    View down(Manager by, @PathVariable String region, @PathVariable UUID route) {
        routes.move(by, route, false);
        return back(region);
    }

    @PostMapping("/{route}/removal")
    View destroy(Manager by, @PathVariable String region, @PathVariable UUID route) {
        routes.remove(by, route);
        return SeeOther.to("/%s/manage/routes?removed=%s".formatted(region, route));
    }

    @PostMapping("/{route}/return")
    View putBack(Manager by, @PathVariable String region, @PathVariable UUID route) {
        try {
            routes.putBack(by, route);
        } catch (TableIsFull | RowIsThere e) {
            return page(by, region, null, route, RouteForm.EMPTY, AbsenceForm.EMPTY, noRoom(e))
                    .with(CONFLICT);
        }
        return back(region);
    }

    @PostMapping("/promise")
    View promise(Manager by, @PathVariable String region, @RequestParam(defaultValue = "") String days) {
        var reading = new FormReading();
        var promised = reading.count("days", days, 1, 10);
        if (promised.isEmpty()) {
            reading.refuse("days", "shell.form.count", 1, 10);
            return page(by, region, null, null, RouteForm.EMPTY, AbsenceForm.EMPTY, reading.mending())
                    .with(UNPROCESSABLE_CONTENT);
        }
        routes.promise(by, promised.get());
        pages.forgetWhenDone("/%s/ask".formatted(region));
        return back(region);
    }

    @PostMapping("/absences")
    View away(Manager by, @PathVariable String region, @ModelAttribute AbsenceForm form) {
        Mending mending = form.mending(LocalDate.now(clock));
        if (!mending.isEmpty()) {
            return page(by, region, null, null, RouteForm.EMPTY, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            routes.away(by, form.person(), form.untilOn(), form.standInPerson());
        } catch (NotOfThePromoters e) {
            Mending wrong = Mending.of("standIn", "network.routes.responsible.gone");
            return page(by, region, null, null, RouteForm.EMPTY, form, wrong).with(UNPROCESSABLE_CONTENT);
        }
        return back(region);
    }

    @PostMapping("/absences/{absent}/ending")
    View endAbsence(Manager by, @PathVariable String region, @PathVariable UUID absent) {
        routes.back(by, absent);
        return back(region);
    }

    private static Mending noRoom(RuntimeException why) {
        return Mending.of("responsible", why instanceof RowIsThere ? "network.routes.same" : "network.routes.full");
    }

    private static View back(String region) {
        return SeeOther.to("/%s/manage/routes".formatted(region));
    }

    private static @Nullable UUID id(String typed) {
        return typed.matches(Ids.WRITTEN) ? UUID.fromString(typed) : null;
    }

    private RoutesPage page(
            Manager by,
            String region,
            @Nullable UUID changing,
            @Nullable UUID removed,
            RouteForm form,
            AbsenceForm absence,
            Mending mending) {
        return new RoutesPage(
                region,
                routes.in(by),
                routes.table(by.region()),
                organisations.municipalitiesOf(by.region()),
                routes.promoters(by),
                routes.colleagues(by.region()),
                routes.absences(by.region()),
                routes.openIn(by.region()),
                routes.promisedDays(by.region()),
                changing,
                removed,
                form,
                absence,
                mending);
    }
}
