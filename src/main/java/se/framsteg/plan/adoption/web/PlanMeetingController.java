package se.framsteg.plan.adoption.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.course.work.NewFile;
import se.framsteg.plan.adoption.AlreadyDecided;
import se.framsteg.plan.adoption.Deciding;
import se.framsteg.plan.adoption.Minutes;
import se.framsteg.plan.adoption.Papers;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.adoption.VersionId;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** A lead records what those who decide said at a meeting of their own. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/decisions/{frozen}/meeting")
class PlanMeetingController {
    private final PlanVersions versions;
    private final Deciding deciding;
    private final Papers papers;
    private final VersionPages pages;
    private final Clock clock;

    PlanMeetingController(PlanVersions versions, Deciding deciding, Papers papers, VersionPages pages, Clock clock) {
        this.versions = versions;
        this.deciding = deciding;
        this.papers = papers;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View edit(PlanDesk desk, @PathVariable VersionId frozen) {
        Version version = find(desk, frozen);
        return version.isOpen()
                ? new MeetingPage(desk, version, MeetingForm.blank(version, LocalDate.now(clock)), Mending.NONE)
                : pages.of(desk, version, "");
    }

    @PostMapping
    View create(
            PlanDesk desk,
            @PathVariable VersionId frozen,
            @ModelAttribute MeetingForm form,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Version version = find(desk, frozen);
        var reading = new FormReading();
        Optional<Deciding.Decided> decided = form.decided(reading, version, LocalDate.now(clock));
        NewFile minutes = read(file);
        if (minutes != null) {
            Minutes.fault(minutes)
                    .or(() -> papers.known(desk.by(), minutes.content())
                            .map(kind -> "plan.decision.meeting.file.unsigned." + kind.code()))
                    .ifPresent(key -> reading.refuse("file", key));
        }
        if (decided.isEmpty() || !reading.mending().isEmpty()) {
            return new MeetingPage(desk, version, form, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        try {
            deciding.atMeeting(desk.by(), frozen, decided.get(), form.signers(new FormReading()), minutes);
            return SeeOther.to(DecisionPaths.version(desk, frozen) + "?said=decided");
        } catch (AlreadyDecided already) {
            return pages.of(desk, already.version(), "already").with(CONFLICT);
        }
    }

    private Version find(PlanDesk desk, VersionId frozen) {
        ProposalController.onlyLead(desk);
        return versions.find(desk.by(), frozen).orElseThrow();
    }

    /** Null where none was sent. */
    private static @Nullable NewFile read(@Nullable MultipartFile file) {
        try {
            return file == null || file.isEmpty()
                    ? null
                    : new NewFile(
                            String.valueOf(file.getOriginalFilename()),
                            file.getInputStream().readNBytes(NewFile.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
