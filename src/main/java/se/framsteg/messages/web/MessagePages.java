package se.framsteg.messages.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.framsteg.messages.Company;
import se.framsteg.messages.Draft;
import se.framsteg.messages.Message;
import se.framsteg.messages.MessageId;
import se.framsteg.messages.Messages;
import se.framsteg.messages.Outcome;
import se.framsteg.messages.Reason;
import se.framsteg.messages.Sending;
import se.framsteg.people.Reaches;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** The pages of a desk, the same for managers, promoters and coaches. */
@Component
class MessagePages {
    private final Messages messages;
    private final Reaches reaches;
    private final Senders senders;
    private final Clock clock;

    MessagePages(Messages messages, Reaches reaches, Senders senders, Clock clock) {
        this.messages = messages;
        this.reaches = reaches;
        this.senders = senders;
        this.clock = clock;
    }

    View index(Desk desk) {
        return new MessagesPage(
                desk, messages.of(desk.writer()), messages.draft(desk.writer()).isPresent());
    }

    /** @param company one that is ticked from the beginning; empty for what the draft has */
    View compose(Desk desk, String company, boolean saved) {
        List<Company> companies = companies(desk);
        Draft draft = messages.draft(desk.writer()).orElse(Draft.EMPTY);
        List<UUID> named = companies.stream()
                .map(Company::id)
                .filter(id -> id.toString().equals(company))
                .toList();
        return page(desk, companies, named.isEmpty() ? draft : draft.to(named), Mending.NONE, saved);
    }

    /** Keeps what is typed and goes on: here, with those that a reason chooses, or to look at the letter. */
    View save(Desk desk, MessageForm form, String next) {
        List<Company> companies = companies(desk);
        Draft draft = form.draft(companies);
        boolean looks = next.equals("preview");
        Mending mending = looks ? MessageForm.sending(draft) : MessageForm.keeping(draft);
        if (!mending.isEmpty()) {
            return page(desk, companies, draft, mending, false).with(UNPROCESSABLE_CONTENT);
        }
        messages.save(
                desk.writer(),
                Reason.among(companies).stream()
                        .filter(reason -> next.equals(reason.code()))
                        .findFirst()
                        .map(reason -> draft.to(reason.companies()))
                        .orElse(draft));
        return SeeOther.to(looks ? desk.preview() : desk.compose() + "?saved=true");
    }

    View preview(Desk desk, boolean tested) {
        Draft draft = messages.draft(desk.writer()).orElse(Draft.EMPTY);
        return MessageForm.sending(draft).isEmpty()
                ? preview(desk, messages.look(desk.writer(), draft), tested)
                : SeeOther.to(desk.compose());
    }

    View test(Desk desk) {
        Draft draft = messages.draft(desk.writer()).orElseThrow();
        messages.test(desk.writer(), draft);
        return SeeOther.to(desk.preview() + "?tested=true");
    }

    View send(Desk desk) {
        Draft draft = messages.draft(desk.writer()).orElseThrow();
        Sending sending = messages.look(desk.writer(), draft);
        if (!MessageForm.sending(draft).isEmpty() || sending.to().isEmpty()) {
            return preview(desk, sending, false).with(UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to(desk.message(messages.send(desk.writer(), draft).value()));
    }

    View show(Desk desk, MessageId id) {
        Message message = messages.find(desk.writer(), id).orElseThrow();
        if (message.example()) {
            Frame.headExample();
        }
        List<Outcome> outcomes = messages.outcomes(desk.writer(), id);
        var reach = reaches.of(
                desk.writer().region(),
                outcomes.stream().collect(Collectors.toMap(Outcome::person, Outcome::address, (one, _) -> one)));
        return new MessagePage(desk, message, outcomes, reach);
    }

    private PreviewPage preview(Desk desk, Sending sending, boolean tested) {
        if (sending.companies().stream().anyMatch(Company::example)) {
            Frame.headExample();
        }
        return new PreviewPage(desk, sending, senders.of(desk.writer().person()), tested);
    }

    private ComposePage page(Desk desk, List<Company> companies, Draft draft, Mending mending, boolean saved) {
        return new ComposePage(
                desk,
                companies,
                Reason.among(companies),
                draft,
                mending,
                saved ? Say.say("messages.saved", Say.moment(clock.instant())) : "");
    }

    private List<Company> companies(Desk desk) {
        List<Company> companies = messages.companies(desk.writer());
        if (companies.stream().anyMatch(Company::example)) {
            Frame.headExample();
        }
        return companies;
    }
}
