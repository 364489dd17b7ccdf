package se.framsteg.course.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.course.Edition;
import se.framsteg.course.editions.Editions;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.course.editions.OwnEditions;
import se.framsteg.course.editions.ShownToAll;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;

/** The course as anybody reads it: made once and kept in memory, from the region's database only where that is needed. */
@Component
public class OpenCourse {
    private final FrozenPages pages;
    private final Editions editions;
    private final OwnEditions own;
    private final Implementations<ShownToAll> shown;
    private final PublicAddress address;
    private final TransactionTemplate reading;

    OpenCourse(
            FrozenPages pages,
            Editions editions,
            OwnEditions own,
            ObjectProvider<ShownToAll> shown,
            PublicAddress address,
            PlatformTransactionManager transactions) {
        this.pages = pages;
        this.editions = editions;
        this.own = own;
        this.shown = new Implementations<>(shown);
        this.address = address;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    public void show(HttpServletRequest request, HttpServletResponse response, Supplier<Body> make) throws IOException {
        pages.show(request, response, make);
    }

    /**
     * The region's own of that name and version, or the one that comes with the house where none is named.
     *
     * @throws java.util.NoSuchElementException where the region has none such
     */
    public Edition edition(Region region, @Nullable String name, @Nullable Integer version) {
        return name == null || version == null
                ? editions.newest()
                : read(() ->
                        editions.find(region.id(), kept(region, name, version).key()));
    }

    OwnEdition own(Region region, String name, int version) {
        return read(() -> kept(region, name, version));
    }

    /** The one that the region has chosen to show beside the course as it is. */
    Optional<OwnEdition> shown(Region region) {
        return read(() -> shown.stream()
                .flatMap(each -> each.edition(region.id()).stream())
                .findFirst()
                .map(key -> key.split("/"))
                .flatMap(parts -> own.find(region.id(), parts[0], Integer.parseInt(parts[1]))));
    }

    /** Where search engines shall find a page, whichever way it was opened. */
    public String canonical(String path) {
        return address.of(Say.link(path));
    }

    private OwnEdition kept(Region region, String name, int version) {
        return own.find(region.id(), name, version).orElseThrow();
    }

    private <T> T read(Supplier<T> work) {
        return reading.execute(_ -> work.get());
    }
}
