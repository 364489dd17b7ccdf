package se.framsteg.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.network.day.Day;
import se.framsteg.network.day.Talk.Outcome;
import se.framsteg.network.day.Talks;
import se.framsteg.network.hours.Activity;
import se.framsteg.network.hours.NewHours;
import se.framsteg.network.hours.Timesheets;
import se.framsteg.network.keepers.Keeper;
import se.framsteg.network.keepers.Keepers;
import se.framsteg.network.requests.Answers;
import se.framsteg.network.requests.Filled;
import se.framsteg.network.requests.NewRequest;
import se.framsteg.network.requests.Requests;
import se.framsteg.network.routes.RouteDraft;
import se.framsteg.network.routes.Routes;
import se.framsteg.people.Invitations;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.NewPerson;
import se.framsteg.people.Promoter;
import se.framsteg.people.PromoterOrganisations;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Region;

/** A promoter's day in the demo: a colleague to share the companies with, questions, a call, and hours. */
final class DemoDay {
    private static final NewPerson PIA = new NewPerson("Pia Ek", "pia@framjaren.example", Lang.SV);
    private static final int QUARTERS = 6;

    private final ApplicationContext house;
    private final Manager by;
    private final Region region;

    DemoDay(ApplicationContext house, Manager by, Region region) {
        this.house = house;
        this.by = by;
        this.region = region;
    }

    void write(Programme course) {
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> fill(course));
    }

    private void fill(Programme course) {
        var promoters = house.getBean(PromoterOrganisations.class).in(by);
        if (promoters.isEmpty()) {
            return;
        }
        UUID organisation = promoters.getFirst().id();
        house.getBean(Invitations.class).sendToPromoter(by, region, organisation, PIA);
        Promoter petra = promoter(DemoPromoter.PETRA, organisation);
        house.getBean(Routes.class).add(by, new RouteDraft(null, null, false, organisation, null));
        questions(petra);
        List<Keeper> companies = house.getBean(Keepers.class).in(petra);
        if (!companies.isEmpty()) {
            share(petra, promoter(PIA, organisation), companies);
            house.getBean(Talks.class)
                    .note(
                            petra,
                            companies.getFirst().organisationId(),
                            Outcome.AGAIN,
                            today().plusDays(2),
                            "Vill höra mer om solceller.");
            hours(petra, course);
        }
    }

    /** Every other company is Pia's, but Petra has those that wait for a call today. */
    private void share(Promoter petra, Promoter pia, List<Keeper> companies) {
        Set<UUID> waiting = house.getBean(Day.class).waiting(petra);
        for (int i = 0; i < companies.size(); i++) {
            UUID company = companies.get(i).organisationId();
            Promoter whose = i % 2 == 0 || waiting.contains(company) ? petra : pia;
            house.getBean(Keepers.class).choose(petra, company, whose.person().value());
        }
    }

    private Promoter promoter(NewPerson who, UUID organisation) {
        var person = house.getBean(Members.class).enter(who.address(), who.name(), who.language());
        return new Promoter(person, region.id(), who.name(), List.of(organisation));
    }

    private void questions(Promoter petra) {
        ask("energy", "Vi funderar på solceller på taket. Var börjar man?", "Signe Sol", "Påhittade Plåt AB");
        ask("customers", "En kund vill veta vårt klimatavtryck. Vad behöver vi räkna på?", "Karl Kund", "");
        String answered = ask("money", "Finns det stöd till en energikartläggning?", "Mona Mynt", "Exempelbageriet");
        house.getBean(Requests.class)
                .find(region.id(), answered)
                .ifPresent(request -> house.getBean(Answers.class)
                        .answer(
                                petra,
                                region,
                                request.requestId(),
                                "Ja, det brukar det göra. Jag ringer på torsdag och går igenom vad som passar er."));
    }

    private String ask(String subject, String text, String name, String company) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@foretag.example";
        var question = new NewRequest(subject, "", text, name, company, address, "", Lang.SV);
        return house.getBean(Requests.class).ask(region, question, name, Filled.BY_A_PERSON);
    }

    /** For a company of the course, and for preparing a meeting. */
    private void hours(Promoter petra, Programme course) {
        var sheets = house.getBean(Timesheets.class);
        UUID programme = course.id().value();
        sheets.programmes(petra).stream()
                .filter(each -> each.programmeId().equals(programme))
                .findFirst()
                .ifPresent(_ -> {
                    house.getBean(ParticipationChanges.class).of(petra).stream()
                            .filter(part -> part.programmeId().equals(programme))
                            .findFirst()
                            .map(part ->
                                    row(Activity.VISIT, programme, part.organisationId(), "Gick igenom elräkningen"))
                            .ifPresent(row -> sheets.log(petra, row));
                    sheets.log(petra, row(Activity.PREPARATION, programme, null, "Förberedde nästa träff"));
                });
    }

    private NewHours row(Activity what, UUID programme, @Nullable UUID company, String words) {
        return new NewHours(today(), QUARTERS, what, programme, company, "", words, null, null);
    }

    private LocalDate today() {
        return LocalDate.now(house.getBean(Clock.class));
    }
}
