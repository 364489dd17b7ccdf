package se.framsteg.aid.web;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.aid.AidRecord;
import se.framsteg.aid.Declarant;
import se.framsteg.aid.Declaration;
import se.framsteg.aid.EarlierAid;
import se.framsteg.aid.Reckoning;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormKey;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;

/**
 * What a company sees by its own link: the form while it is asked to declare, afterwards what it signed and what came of
 * it.
 *
 * @param valueSek what it is worth to the company; null while nobody knows
 * @param paidFor whether companies are known to pay something for the course
 * @param names names of the programmes that aid was granted by here
 * @param saved when what is typed was kept last, as a sentence; empty where nothing is kept
 * @param uploads whether it is the page for the granter's own form
 */
public record DeclarationPage(
        String path,
        Region region,
        Programme programme,
        Declarant by,
        String company,
        @Nullable BigDecimal valueSek,
        boolean paidFor,
        AidRecord record,
        @Nullable Declaration signed,
        List<EarlierAid> known,
        Map<UUID, String> names,
        DeclarationForm form,
        Mending mending,
        String saved,
        boolean uploads)
        implements Page {
    @Override
    public String template() {
        return uploads ? "aid/web/ownform" : isAsked() ? "aid/web/declare" : "aid/web/declared";
    }

    public boolean isAsked() {
        return record instanceof AidRecord.Requested;
    }

    /** The one sentence a company reads first. */
    public String first() {
        if (valueSek == null) {
            return say("aid.declare.first.unknown");
        }
        return say(paidFor ? "aid.declare.first.paid" : "aid.declare.first", number(valueSek));
    }

    /** What has been granted here already, which need not be told. */
    public List<String> knownHere() {
        return known.stream()
                .filter(aid -> aid.giver() == null)
                .map(this::known)
                .toList();
    }

    private String known(EarlierAid aid) {
        return say(
                "aid.declare.known.row",
                names.getOrDefault(aid.programme(), ""),
                number(Objects.requireNonNullElse(aid.sek(), BigDecimal.ZERO)),
                Say.date(aid.grantedOn()));
    }

    public List<Choice> yesAndNo() {
        return List.of(new Choice("no", say("aid.no")), new Choice("yes", say("aid.yes")));
    }

    public List<Choice> bonds() {
        return List.of(new Choice("linked", say("aid.bond.linked")), new Choice("merged", say("aid.bond.merged")));
    }

    /** What the company has got by this programme; null while it has got nothing. */
    public @Nullable Reckoning got() {
        return record.granted();
    }

    /** The funder's decision by its day and number; empty where the funder has decided nothing. */
    public String answer() {
        AidRecord.Answer answer = record.answer();
        return answer == null ? "" : say("aid.declared.answer", Say.date(answer.decidedOn()), answer.caseNumber());
    }

    /** What was granted by the region; null where nothing was, or the funder did. */
    public @Nullable Reckoning letter() {
        return LetterDocument.reckoning(record);
    }

    /** What the script sends beside the fields when it saves by itself. */
    public String savingKey() {
        return "{\"key\":\"%s\",\"save\":\"auto\"}".formatted(FormKey.current());
    }

    public String error(String field) {
        return mending.error(field);
    }
}
