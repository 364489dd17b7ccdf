package se.framsteg.organisations;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.tenancy.Regions;

/** The 21 regions, read once: they come with the installation and change only with it. */
@Component
public class RegionDirectory implements Regions {
    private static final ScopedValue<Consumer<RegionId>> AFTER_EACH = ScopedValue.newInstance();

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private volatile @Nullable Map<String, Region> bySlug;

    RegionDirectory(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Optional<Region> find(String slug) {
        return Optional.ofNullable(all().get(slug));
    }

    public Optional<Region> find(RegionId id) {
        return all().values().stream().filter(region -> region.id().equals(id)).findFirst();
    }

    /** By address, by either name, or by the county's, however it is written: "Region Jönköping", "JÖNKÖPINGS LÄN". */
    public Optional<Region> named(String text) {
        String wanted = RegionName.root(text);
        return inOrder().stream()
                .filter(region -> RegionName.root(region.slug()).equals(wanted)
                        || RegionName.root(region.swedish()).equals(wanted)
                        || RegionName.root(region.english()).equals(wanted))
                .findFirst();
    }

    public List<Region> inOrder() {
        var swedish = Collator.getInstance(Locale.of("sv"));
        return all().values().stream()
                .sorted((a, b) -> swedish.compare(a.swedish(), b.swedish()))
                .toList();
    }

    /** Does something in each region, one after the other, in the transaction that runs; after that it has no region. */
    public void inEach(Consumer<RegionId> work) {
        inOrder().forEach(region -> {
            Binding.to(jdbc, region.id());
            work.accept(region.id());
            if (AFTER_EACH.isBound()) {
                AFTER_EACH.get().accept(region.id());
            }
        });
        Binding.toNone(jdbc);
    }

    /** Does the work, and after each region that it goes through tells that it has been there. */
    public static void watching(Consumer<RegionId> afterEach, Runnable work) {
        ScopedValue.where(AFTER_EACH, afterEach).run(work);
    }

    private Map<String, Region> all() {
        Map<String, Region> known = bySlug;
        if (known == null) {
            known = transactions.execute(status -> read());
            bySlug = known;
        }
        return known;
    }

    private Map<String, Region> read() {
        return jdbc
                .sql("""
                select id, slug, name_sv, name_en from organisations.region
                """)
                .query((row, number) -> new Region(
                        new RegionId(row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        row.getString("name_sv"),
                        row.getString("name_en")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Region::slug, Function.identity()));
    }
}
