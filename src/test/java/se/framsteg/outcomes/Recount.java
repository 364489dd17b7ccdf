package se.framsteg.outcomes;

import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.tenancy.Tenancy;

/** The sums of a programme as they are kept, and as they are when every evidence row is counted anew. */
public class Recount {
    private final StandingRepository standings;
    private final TransactionTemplate transactions;

    public Recount(ApplicationContext house) {
        this(house.getBean(StandingRepository.class), house.getBean(TransactionTemplate.class));
    }

    Recount(StandingRepository standings, TransactionTemplate transactions) {
        this.standings = standings;
        this.transactions = transactions;
    }

    public SortedMap<String, Long> kept(Manager by, Programme programme) {
        return Tenancy.within(
                by.region(),
                () -> transactions.execute(
                        _ -> sums(standings.grounds(by.region(), programme.id()).totals())));
    }

    public SortedMap<String, Long> counted(Manager by, Programme programme) {
        return Tenancy.within(
                by.region(),
                () -> transactions.execute(_ -> sums(standings.totalsOn(by.region(), programme, programme.endsOn()))));
    }

    private static SortedMap<String, Long> sums(Iterable<TotalRow> rows) {
        var sums = new TreeMap<String, Long>();
        for (var row : rows) {
            var words = new java.util.StringJoiner(" ");
            for (String word :
                    new String[] {row.slice(), row.part(), row.indicator(), row.role(), row.code(), row.detail()}) {
                words.add(word.isEmpty() ? "-" : word);
            }
            sums.put(words.toString(), row.n());
        }
        return sums;
    }
}
