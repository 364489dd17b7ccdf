package se.framsteg.network.contacts.web;

import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.contacts.ContactChange;
import se.framsteg.network.contacts.Introduction;
import se.framsteg.network.contacts.Introductions;
import se.framsteg.network.contacts.Reached;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/**
 * One contact as those who look after it see it.
 *
 * @param introduce how it is introduced to a company; null where it has not agreed, and for managers, who have none
 * @param said what has just been done; empty where nothing has
 * @param reason why a company's card is taken down, as it is typed
 */
public record CareContactPage(
        Standpoint from,
        CardView card,
        List<ContactChange> history,
        Introductions.Made introductions,
        @Nullable Introducing introduce,
        String said,
        String reason,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "network/contacts/web/careContact";
    }

    CareContactPage introducing(String wants, boolean asked, Mending wrong) {
        return new CareContactPage(
                from,
                card,
                history,
                introductions,
                introduce == null ? null : introduce.with(wants, asked, wrong),
                "",
                "",
                Mending.NONE);
    }

    CareContactPage unreasoned(String typed, Mending why) {
        return new CareContactPage(from, card, history, introductions, introduce, "", typed, why);
    }

    public boolean isOfCompany() {
        return card.contact().company() != null;
    }

    public String path() {
        return from.path(card.contact().id());
    }

    /** How it is reached, whoever may be shown it: for those who look after the card. */
    public Reached known() {
        return card.contact().facts().reached();
    }

    public boolean mayBeAsked() {
        return !known().address().isEmpty();
    }

    public String line(ContactChange change) {
        String what = say(change.what().textKey());
        return change.person() == null
                ? say("network.contacts.history.itself", day(change.changedAt()), what)
                : say("network.contacts.history.by", day(change.changedAt()), what, change.person());
    }

    public String line(Introduction introduction) {
        String made = say(
                "network.contacts.introduction.made",
                day(introduction.introducedAt()),
                introduction.company(),
                introduction.by());
        return introduction.outcome() == null
                ? made
                : made + " " + say(introduction.outcome().textKey());
    }
}
