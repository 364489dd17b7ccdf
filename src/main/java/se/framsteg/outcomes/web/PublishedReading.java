package se.framsteg.outcomes.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.Publications;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Finds what is published, in a transaction of its own: asked only when a file is not already in memory. */
@Component
class PublishedReading {
    private final RegionDirectory regions;
    private final Programmes programmes;
    private final Publications publications;
    private final TransactionTemplate transactions;

    PublishedReading(
            RegionDirectory regions,
            Programmes programmes,
            Publications publications,
            PlatformTransactionManager manager) {
        this.regions = regions;
        this.programmes = programmes;
        this.publications = publications;
        transactions = new TransactionTemplate(manager);
        transactions.setReadOnly(true);
    }

    record Published(Region region, Publication publication) {}

    Published find(String regionSlug, String slug) {
        Region region = regions.find(regionSlug).orElseThrow();
        return Tenancy.within(
                region.id(),
                () -> transactions.execute(_ -> new Published(
                        region,
                        programmes.announced(region.id()).stream()
                                .filter(programme -> programme.slug().equals(slug))
                                .findFirst()
                                .flatMap(programme -> publications.latest(region.id(), programme.id()))
                                .orElseThrow())));
    }
}
