package se.framsteg.network.requests;

import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.network.routes.Responsible;
import se.framsteg.network.routes.Routes;
import se.framsteg.network.routes.Subject;
import se.framsteg.people.Manager;
import se.framsteg.people.MemberRow;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;

/** What is written to whoever asks, and to those who answer, each in their own language. */
@Component
class RequestLetters {
    /** So many at most of those who may answer are told of one question. */
    private static final int MOST = 10;

    private final Mails mails;
    private final Senders senders;
    private final Members members;
    private final Routes routes;
    private final RequestLinks links;
    private final Clock clock;

    RequestLetters(Mails mails, Senders senders, Members members, Routes routes, RequestLinks links, Clock clock) {
        this.mails = mails;
        this.senders = senders;
        this.members = members;
        this.routes = routes;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Until when an answer is promised and by whom, with the link to follow it. Where a stranger has typed the address and nobody
     * has seen what they wrote it holds no word of theirs, not even a name; otherwise it repeats the question.
     *
     * @param seen whether somebody has read the question and taken it for one
     */
    void receipt(Region region, Request request, boolean seen) {
        boolean theirs = seen || request.organisationId() != null;
        toAsker(
                region,
                request,
                theirs ? request.asker() : request.unseenAsker(),
                senders.in(region.id()),
                Kind.RECEIPT,
                "receipt",
                theirs ? "why" : "why.unseen",
                "receipt",
                theirs ? request.text() : "");
    }

    void answer(Region region, Request request, Sender from, String text) {
        toAsker(region, request, request.asker(), from, Kind.INFORMING, "answer", text);
    }

    /** Tells the asker who has the question now. @param anew whether the promise was broken, and is another now; one that was broken and is no other is told of as that */
    void newResponsible(Region region, Request request, Sender from, boolean anew) {
        boolean late = request.promisedAt().isBefore(clock.instant());
        String said = !request.isOpen() ? "handed.answered" : anew ? "handed.anew" : late ? "handed.late" : "handed";
        toAsker(region, request, request.asker(), from, Kind.INFORMING, "handed", "why", said, "");
    }

    /** Says that the promise was not kept, and who has the question now. */
    void late(Region region, Request request, Sender from) {
        String why = request.organisationId() == null ? "why.unseen" : "why";
        toAsker(region, request, request.unseenAsker(), from, Kind.INFORMING, "late", why, "late", "");
    }

    /** Says what the region decided about removing the question, and why where it said no. */
    void removal(Region region, Request request, Sender from, boolean agreed, String text) {
        String said = agreed ? "removal.agreed" : "removal.refused";
        toAsker(region, request, request.asker(), from, Kind.INFORMING, "removal", "why", said, text);
    }

    void closed(Region region, Request request, Sender from) {
        toAsker(region, request, request.asker(), from, Kind.INFORMING, "closed", "");
    }

    /**
     * Asks once more, a month later, whether it was of help. False where the asker has been asked something this week; who cannot
     * be led to the question any more is not asked.
     */
    boolean again(Region region, Request request) {
        Optional<String> path = path(region, request);
        return path.isEmpty() || again(region, request, path.get());
    }

    private boolean again(Region region, Request request, String path) {
        return Frame.in(request.lang(), () -> {
            UUID company =
                    request.organisationId() == null ? links.turn(request.askerAddress()) : request.organisationId();
            Letter letter = Letter.asking(
                            company,
                            request.asker(),
                            senders.in(region.id()),
                            say("network.mail.again.subject", Subject.say(request.subject())))
                    .say(say("network.mail.again"))
                    .link(say("network.mail.again.link"), path);
            return mails.post(letter) == Mails.Posted.POSTED;
        });
    }

    private void toAsker(
            Region region, Request request, Recipient to, Sender from, Kind kind, String what, String text) {
        toAsker(region, request, to, from, kind, what, "why", what, text);
    }

    private void toAsker(
            Region region,
            Request request,
            Recipient to,
            Sender from,
            Kind kind,
            String what,
            String why,
            String said,
            String text) {
        if (!request.hasAddress()) {
            return;
        }
        mails.post(Frame.in(request.lang(), () -> {
            Letter letter = Letter.of(
                            kind, to, from, say("network.mail." + what + ".subject", Subject.say(request.subject())))
                    .say(say(
                            "network.mail." + said,
                            RequestWords.who(request),
                            RequestWords.when(request.promisedAt())));
            if (!text.isEmpty()) {
                letter = letter.written(text);
            }
            Optional<String> path = path(region, request);
            if (path.isPresent()) {
                letter = letter.say(say("network.mail." + what + ".then")).link(say("network.mail.follow"), path.get());
            }
            if (path.isPresent() && what.equals("answer")) {
                letter = letter.say(say("network.mail.answer.helped"))
                        .link(say("network.mail.answer.helped.link"), path.get() + "#help");
            }
            letter = letter.because(say("network.mail." + why, region.name(request.lang())));
            return request.organisationId() == null ? letter : letter.concerning(request.organisationId());
        }));
    }

    /** Empty where the secret has been changed since. */
    private Optional<String> path(Region region, Request request) {
        return links.token(request)
                .map(token -> "%s/%s/ask/%s".formatted(request.lang().prefix(), region.slug(), token));
    }

    /**
     * Tells those who may answer: where whoever has it has left, their colleagues, and where nobody is left there, the region.
     *
     * @param what the last part of a text's key: {@code new}, {@code reminder}, {@code passed}, {@code region}, {@code handed},
     *     {@code lacking}, {@code removal}
     * @param but who knows already; null where nobody does
     */
    void toResponsible(
            Region region, Request request, Responsible to, String what, String line, @Nullable PersonId but) {
        List<Reader> promoters = to.isRegion() ? List.of() : promoters(region, to);
        if (promoters.isEmpty() && to.person() != null) {
            promoters = promoters(region, new Responsible(to.organisation(), null));
        }
        String side = promoters.isEmpty() ? "manage" : "promote";
        String said = said(request, what);
        (promoters.isEmpty() ? managers(region) : promoters)
                .stream()
                        .filter(each -> but == null || !each.person().equals(but))
                        .limit(MOST)
                        .forEach(each -> mails.post(Frame.in(each.recipient().lang(), () -> {
                            Letter letter = Letter.of(
                                            Kind.NOTE,
                                            each.recipient(),
                                            senders.in(region.id()),
                                            say("network.note." + what + ".subject", Subject.say(request.subject())))
                                    .say(say(
                                            "network.note." + said,
                                            RequestWords.asker(request),
                                            RequestWords.when(request.promisedAt())));
                            if (!line.isEmpty()) {
                                letter = letter.written(line);
                            }
                            return letter.written(request.text())
                                    .say(say("network.note.reply"))
                                    .link(
                                            say("network.note.open"),
                                            "%s/%s/%s/requests/%s"
                                                    .formatted(
                                                            each.recipient()
                                                                    .lang()
                                                                    .prefix(),
                                                            region.slug(),
                                                            side,
                                                            request.id()));
                        })));
    }

    /** What is promised is said only while it is promised. */
    private String said(Request request, String what) {
        if (what.equals("handed") && !request.isOpen()) {
            return "handed.answered";
        }
        return what.equals("more") && !request.promisedAt().isAfter(clock.instant()) ? "more.late" : what;
    }

    /** Tells the region's managers how many questions wait for somebody to say whether they are any. */
    void held(Region region, int count) {
        managers(region).stream()
                .limit(MOST)
                .forEach(each -> mails.post(Frame.in(
                        each.recipient().lang(),
                        () -> Letter.of(
                                        Kind.NOTE,
                                        each.recipient(),
                                        senders.in(region.id()),
                                        say("network.note.held.subject", count))
                                .say(say("network.note.held"))
                                .link(
                                        say("network.note.held.open"),
                                        "%s/%s/manage/requests"
                                                .formatted(
                                                        each.recipient().lang().prefix(), region.slug())))));
    }

    private record Reader(PersonId person, Recipient recipient) {}

    private List<Reader> promoters(Region region, Responsible to) {
        return routes.colleagues(region.id()).stream()
                .filter(each -> each.organisationId().equals(to.organisation())
                        && (to.person() == null || each.personId().equals(to.person())))
                .map(each -> new Reader(each.person(), each.recipient()))
                .toList();
    }

    private List<Reader> managers(Region region) {
        List<PersonId> managers = members.in(Manager.operator(region.id())).stream()
                .filter(each -> each.role() == Role.MANAGER && !each.address().isEmpty())
                .map(MemberRow::personId)
                .map(PersonId::new)
                .toList();
        var known = members.find(managers);
        return managers.stream()
                .flatMap(each -> Stream.ofNullable(known.get(each)))
                .map(each -> new Reader(each.personId(), new Recipient(each.name(), each.address(), each.lang())))
                .toList();
    }
}
