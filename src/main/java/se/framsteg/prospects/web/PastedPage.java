package se.framsteg.prospects.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.framsteg.prospects.AlsoAsking;
import se.framsteg.prospects.NewProspect;
import se.framsteg.prospects.PastedList;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/**
 * What was read of pasted rows, before anything is kept.
 *
 * @param unknown those that are not on the list yet, which are what is kept
 * @param also who else asks each that was read, in their order
 * @param municipalities the region's, names by code
 */
public record PastedPage(
        ProspectDesk desk,
        String pasted,
        PastedList list,
        List<NewProspect> unknown,
        List<List<AlsoAsking>> also,
        UUID promoter,
        Map<String, String> municipalities)
        implements Page {
    @Override
    public String template() {
        return "prospects/web/pasted";
    }

    /** A pasted row, what was read in it, and all that is to be said of it. */
    public record Line(String number, String title, String facts, boolean isKept, List<String> says) {}

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        Set<NewProspect> kept = new HashSet<>(unknown);
        int read = 0;
        for (PastedList.Row row : list.rows()) {
            var says = new ArrayList<String>();
            row.remarks().forEach(remark -> says.add(say(remark.textKey(), remark.cell())));
            NewProspect prospect = row.prospect();
            boolean isKept = prospect != null && kept.remove(prospect);
            if (prospect != null) {
                says.addAll(ProspectsPage.words(also.get(read)));
                read++;
                if (!isKept) {
                    says.add(say("prospects.paste.known"));
                }
            }
            lines.add(new Line(
                    Say.number(row.number()),
                    prospect == null ? row.shown() : prospect.company(),
                    prospect == null ? "" : facts(prospect),
                    isKept,
                    says));
        }
        return lines;
    }

    private String facts(NewProspect prospect) {
        var facts = new ArrayList<String>();
        if (prospect.number() != null) {
            facts.add(prospect.number().masked());
        }
        facts.add(prospect.contact());
        facts.add(prospect.address());
        if (prospect.phone() != null) {
            facts.add(prospect.phone().callable());
        }
        facts.add(prospect.municipality() == null ? "" : municipalities.getOrDefault(prospect.municipality(), ""));
        facts.add(prospect.note());
        facts.removeIf(String::isEmpty);
        return String.join(" · ", facts);
    }
}
