package se.framsteg.network.load.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.network.keepers.Keepers;
import se.framsteg.network.keepers.Keepers.Going;
import se.framsteg.network.load.Load;
import se.framsteg.network.load.Load.OfOne;
import se.framsteg.network.load.web.LoadPage.Listed;
import se.framsteg.network.load.web.LoadPage.Row;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.shell.tenancy.Region;

/** Opens a count of companies to the companies. */
@Component
class Listings {
    private static final String NOBODY = "nobody";

    private final Keepers keepers;

    Listings(Keepers keepers) {
        this.keepers = keepers;
    }

    /** @param of promoter and person with a point between, a promoter alone for what nobody has there, or {@code nobody} */
    @Nullable
    Listed of(Advisor by, Region region, List<Load> loads, String of) {
        if (of.equals(NOBODY) && by instanceof Manager manager) {
            return new Listed(
                    say("network.load.unfollowed.title"),
                    say("network.load.unfollowed.what"),
                    "",
                    rows(by, region, keepers.unfollowed(manager)));
        }
        return loads.stream()
                .flatMap(load -> listed(by, region, load, of).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<Listed> listed(Advisor by, Region region, Load load, String of) {
        if (load.promoterId().toString().equals(of)) {
            return Optional.of(new Listed(
                    say("network.load.unkept.title", load.promoter()),
                    say(by instanceof Manager ? "network.load.unkept.what" : "network.load.unkept.what.own"),
                    by instanceof Manager ? "/%s/manage/members".formatted(region.slug()) : "",
                    rows(by, region, keepers.kept(by, load.promoterId(), null))));
        }
        return load.people().stream()
                .filter(each -> LoadPage.value(load, each).equals(of))
                .findFirst()
                .map(each -> listed(by, region, load.promoterId(), each));
    }

    private Listed listed(Advisor by, Region region, UUID promoter, OfOne person) {
        return new Listed(
                say("network.load.of", person.name()),
                "",
                "",
                rows(by, region, keepers.kept(by, promoter, person.personId())));
    }

    private static List<Row> rows(Advisor by, Region region, List<Going> companies) {
        return companies.stream()
                .map(each -> new Row(
                        each.organisation(),
                        by instanceof Manager
                                ? "/%s/manage/%s/companies/%s"
                                        .formatted(region.slug(), each.programme(), each.organisationId())
                                : "/%s/promote/calls/%s".formatted(region.slug(), each.organisationId())))
                .toList();
    }
}
