package se.framsteg.messages;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.mail.Topic;

/** A message as the letter that each of its readers gets: in their language where it is written in it, from who wrote it. */
@Component
class MessageLetters {
    private final Members members;
    private final Senders senders;
    private final Mails mails;

    MessageLetters(Members members, Senders senders, Mails mails) {
        this.members = members;
        this.senders = senders;
        this.mails = mails;
    }

    /** To the writer themselves, once in each language it is written in. */
    void test(Writer by, Draft draft, boolean example) {
        Person person = members.find(by.person()).orElseThrow();
        for (Lang lang : Lang.values()) {
            if (draft.isIn(lang)) {
                mails.post(letter(
                                draft,
                                Kind.RECEIPT,
                                new Recipient(person.name(), person.address(), lang),
                                sender(by.person()))
                        .madeFromSample(example));
            }
        }
    }

    Mails.Posted post(Message message, PersonId by, UUID organisation, Person to, Kind kind) {
        var recipient = new Recipient(to.name(), to.address(), to.lang());
        return mails.post(letter(message.draft(), Kind.INFORMING, recipient, sender(by))
                .concerning(organisation)
                .as(kind)
                .madeFromSample(message.example())
                .optional(Topic.MESSAGES, to.id()));
    }

    private Sender sender(PersonId by) {
        return senders.of(by);
    }

    private static Letter letter(Draft draft, Kind kind, Recipient to, Sender from) {
        return Letter.of(kind, to, from, draft.subject(to.lang())).written(draft.text(to.lang()));
    }
}
