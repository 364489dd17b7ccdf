package se.framsteg.records;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.people.Manager;
import se.framsteg.records.DisclosureRow.Decision;
import se.framsteg.records.RecordFilter.Numbered;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** Public records that somebody has asked for. */
public final class RecordsWorld {
    private RecordsWorld() {}

    /** What a region has published is given out, whole, and finished. */
    public static UUID given(ApplicationContext house, Someone manager) {
        return Tenancy.within(
                manager.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> given(house, manager.asManager())));
    }

    private static UUID given(ApplicationContext house, Manager by) {
        var published = new RecordFilter("outcomes.record.publication", null, null, Numbered.ANY, "", "");
        RecordRef ref = house.getBean(RecordList.class)
                .page(by, published, null)
                .rows()
                .getFirst()
                .ref();
        var disclosures = house.getBean(Disclosures.class);
        UUID id = disclosures.begin(by, "De publicerade siffrorna", List.of(ref));
        String seen = disclosures
                .record(
                        by,
                        disclosures.find(by, id).orElseThrow(),
                        disclosures.rows(by, id).getFirst())
                .orElseThrow()
                .hash();
        disclosures.decide(by, id, 1, new Decision(Verdict.OPEN, null, "", Set.of(), false), seen);
        disclosures.finish(by, id);
        return id;
    }
}
