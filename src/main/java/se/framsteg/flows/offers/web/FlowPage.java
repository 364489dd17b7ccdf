package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.framsteg.flows.Flow;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.materials.WasteCode;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * One flow of the company's own, to read and write on.
 *
 * @param talksWith who is known of those with whom an exchange of it goes on
 * @param giveaways what in it would tell others whose it is
 * @param codes that fit what was typed as one and is none
 * @param theirs what somebody else has saved since the page was made
 */
public record FlowPage(
        FlowDesk desk,
        Flow flow,
        FlowForm form,
        Materials materials,
        Map<String, String> places,
        List<String> talksWith,
        List<String> giveaways,
        List<WasteCode> codes,
        Told told,
        Mending mending,
        List<FlowChanges.Line> theirs,
        LocalDate today)
        implements Page, FieldsOfFlow {
    private static final int SOON = 30;

    @Override
    public String template() {
        return "flows/offers/web/flow";
    }

    public String path() {
        return desk.flow(flow.id());
    }

    @Override
    public String action() {
        return path();
    }

    public String title() {
        return flow.said().what().title();
    }

    public String state() {
        return FlowWords.direction(flow.said()) + ". " + FlowWords.state(flow);
    }

    /** "03 01 05: Sågspån, spån …" */
    private static String code(WasteCode code) {
        boolean foreign = lang() == Lang.SV && code.name().sv().isEmpty();
        String name = code.written() + ": " + code.in(lang());
        return foreign ? say("flows.ewc.in-english", name) : name;
    }

    /** Whether somebody has searched for a waste code. */
    public boolean isCodeSearch() {
        return form.isCodeSearch();
    }

    /** Codes to choose among. */
    public List<Choice> found() {
        return codes.stream().map(each -> new Choice(each.code(), code(each))).toList();
    }

    /** That its code is of something else than its material, as far as is known; empty where they belong together. */
    public String strange() {
        String key = flow.said().what().material();
        String ewc = flow.said().what().ewc();
        boolean together = ewc.isEmpty() || materials.find(key).isEmpty() || materials.mayBe(key, ewc);
        return together ? "" : say("flows.ewc.strange", materials.pathInWords(key, lang()));
    }

    public boolean isDraft() {
        return flow.state() == Flow.State.DRAFT;
    }

    public boolean isPaused() {
        return flow.state() == Flow.State.PAUSED;
    }

    public boolean isClosed() {
        return flow.state() == Flow.State.CLOSED;
    }

    /** Whether it is shown for a month more at most. */
    public boolean endsSoon() {
        return flow.isPublished()
                && flow.expiresOn() != null
                && flow.expiresOn().isBefore(today.plusDays(SOON));
    }

    public String expires() {
        return flow.expiresOn() == null ? "" : date(flow.expiresOn());
    }

    /** What the writer has seen: also where the page is shown again, so that what others save meanwhile is not written over. */
    public String seen() {
        return theirs.isEmpty() && form.says("seen") ? form.text("seen") : String.valueOf(flow.version());
    }
}
