package se.framsteg.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.people.Invitations;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.NewPerson;
import se.framsteg.people.Promoter;
import se.framsteg.people.PromoterOrganisations;
import se.framsteg.programmes.Cohort;
import se.framsteg.prospects.NewProspect;
import se.framsteg.prospects.NoReason;
import se.framsteg.prospects.Prospect;
import se.framsteg.prospects.Prospects;
import se.framsteg.prospects.Step;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Region;

/** A promoter of the demo, who has begun to ask made-up companies to the open round. */
final class DemoPromoter {
    static final NewPerson PETRA = new NewPerson("Petra Palm", "framjare@framjaren.example", Lang.SV);
    private static final Map<String, Step> COMPANIES = Map.of(
            "Påhittade Plåt AB", Step.ASKED,
            "Exempelbageriet", Step.THINKING,
            "Nästans Snickeri", Step.NO,
            "Låtsas Logistik AB", Step.LISTED,
            "Fiktiva Fönster AB", Step.LISTED);

    private final ApplicationContext house;

    DemoPromoter(ApplicationContext house) {
        this.house = house;
    }

    /** The link to sign in by lies among the mails. */
    void ask(Manager by, Region region, Cohort open) {
        house.getBean(TransactionTemplate.class).executeWithoutResult(status -> fill(by, region, open));
    }

    private void fill(Manager by, Region region, Cohort open) {
        var promoters = house.getBean(PromoterOrganisations.class).in(by);
        if (promoters.isEmpty()) {
            return;
        }
        var organisation = promoters.getFirst().id();
        house.getBean(Invitations.class).sendToPromoter(by, region, organisation, PETRA);
        var petra = new Promoter(
                house.getBean(Members.class).enter(PETRA.address(), PETRA.name(), PETRA.language()),
                region.id(),
                PETRA.name(),
                List.of(organisation));
        var prospects = house.getBean(Prospects.class);
        prospects.add(
                petra,
                open.id(),
                organisation,
                COMPANIES.keySet().stream().map(DemoPromoter::company).toList());
        for (Prospect each : prospects.in(petra, open.id())) {
            Step step = COMPANIES.getOrDefault(each.company(), Step.LISTED);
            prospects.step(petra, open.id(), each.id(), step, reason(step));
        }
    }

    private static NewProspect company(String name) {
        return new NewProspect(name, null, "", "", null, null, "");
    }

    private static @Nullable NoReason reason(Step step) {
        return step == Step.NO ? NoReason.LATER : null;
    }
}
