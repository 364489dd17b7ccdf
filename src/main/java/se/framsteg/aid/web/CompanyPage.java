package se.framsteg.aid.web;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.aid.AidRecord;
import se.framsteg.aid.Declaration;
import se.framsteg.aid.EarlierAid;
import se.framsteg.aid.Parting;
import se.framsteg.aid.Reckoning;
import se.framsteg.aid.Sister;
import se.framsteg.people.Person;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * One company's aid, and what can be done about it.
 *
 * @param programmes names of the programmes that earlier aid was granted by here
 * @param form what was typed into the form that must be mended, by field
 */
public record CompanyPage(
        AidDesk desk,
        AidLine line,
        @Nullable Person contact,
        @Nullable Declaration declaration,
        String signer,
        List<Sister> sisters,
        List<Parting> partings,
        List<EarlierAid> earlier,
        Map<UUID, String> programmes,
        Map<String, String> form,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "aid/web/company";
    }

    public String path() {
        return desk.company(line.organisation());
    }

    public String typed(String field) {
        return form.getOrDefault(field, "");
    }

    /** Checked on some day, and not decided: how it stood then. */
    public @Nullable Reckoning checked() {
        return line.record() instanceof AidRecord.Checked checked ? checked.reckoning() : line.granted();
    }

    /** Whether the region has granted it, and so has a letter about it. */
    public boolean hasLetter() {
        return line.isRegions();
    }

    public boolean isSent() {
        return line.record() instanceof AidRecord.Sent;
    }

    public boolean isChecked() {
        return line.record() instanceof AidRecord.Checked;
    }

    public boolean mayBeSent() {
        return line.granter() == Granter.FUNDER && mayBeRefused();
    }

    public boolean mayBeGranted() {
        return line.mayBeGranted();
    }

    public boolean mayBeRegistered() {
        return line.isRegions() && line.record() instanceof AidRecord.Granted;
    }

    public boolean mayBeRefused() {
        return line.mayBeAsked() && !(line.record() instanceof AidRecord.Refused);
    }

    public boolean mayBeTakenBack() {
        return line.summary().mayBeTakenBack();
    }

    public boolean mayTheFunderTakeBack() {
        return line.summary().mayTheFunderTakeBack();
    }

    /** Of what the funder has taken back, under which number; empty where it has not. */
    public String takenBackNumber() {
        return line.record() instanceof AidRecord.TakenBack back && back.number() != null ? back.number() : "";
    }

    public boolean mayBeRestored() {
        return line.record() instanceof AidRecord.TakenBack back && back.corrected() == null;
    }

    /** What the company was told when it was refused or taken back. */
    public String refusedWords() {
        return switch (line.record()) {
            case AidRecord.Refused refused -> refused.words();
            case AidRecord.TakenBack back -> back.words();
            default -> "";
        };
    }

    /** Whether it is the parting of companies that must be mended. */
    public boolean mendsParting() {
        return !mending.error("sister").isEmpty() || !mending.error("reason").isEmpty();
    }

    public List<Choice> sisterChoices() {
        return sisters.stream()
                .map(each -> new Choice(each.organisation().toString(), each.name()))
                .toList();
    }

    /** Who gave it: another, or we by a programme. */
    public String giver(EarlierAid aid) {
        return aid.giver() == null ? say("aid.known.here", programmes.getOrDefault(aid.programme(), "")) : aid.giver();
    }

    public String amount(EarlierAid aid) {
        BigDecimal sek = aid.sek();
        BigDecimal eur = aid.eur();
        if (sek != null && eur != null) {
            return say("aid.amounts", number(sek), number(eur));
        }
        return sek != null ? say("aid.sek", number(sek)) : eur != null ? say("aid.eur", number(eur)) : "–";
    }
}
