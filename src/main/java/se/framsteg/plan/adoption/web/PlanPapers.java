package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Member;
import se.framsteg.plan.PlanDrawnUp;
import se.framsteg.plan.adoption.BallotLinks.Held;
import se.framsteg.plan.adoption.NewSince;
import se.framsteg.plan.adoption.Papers;
import se.framsteg.plan.adoption.Papers.Format;
import se.framsteg.plan.adoption.Papers.Kind;
import se.framsteg.plan.adoption.Papers.Which;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.adoption.VersionDecided;
import se.framsteg.shell.Frame;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.documents.WordDocument;
import se.framsteg.shell.tenancy.RegionId;

/** The papers of versions: all are drawn when a version is made, once and in the same transaction, and kept as they were drawn. */
@Component
class PlanPapers {
    private final Papers papers;
    private final PlanVersions versions;
    private final RegionDirectory regions;
    private final PublicAddress addresses;

    PlanPapers(Papers papers, PlanVersions versions, RegionDirectory regions, PublicAddress addresses) {
        this.papers = papers;
        this.versions = versions;
        this.regions = regions;
        this.addresses = addresses;
    }

    /** Before anything else hears of it and holds others up meanwhile. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void draw(PlanDrawnUp told) {
        var region = new RegionId(told.region());
        versions.of(told).ifPresent(version -> keep(region, told.organisation(), version, Which.before()));
    }

    /** What was decided is a paper too. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void draw(VersionDecided told) {
        var region = new RegionId(told.region());
        versions.of(told).ifPresent(version -> keep(region, told.organisation(), version, Which.of(Kind.DECISION)));
    }

    private void keep(RegionId region, UUID organisation, Version version, List<Which> all) {
        Optional<NewSince> since = versions.news(region, organisation, version);
        all.forEach(
                which -> papers.keep(region, version.id(), which, made(version, since, verify(region, which), which)));
    }

    private String verify(RegionId region, Which which) {
        return regions.find(region)
                .map(each -> addresses.of(which.lang().prefix() + "/%s/verify".formatted(each.slug())))
                .orElseThrow();
    }

    Download of(Member by, Version version, Which which) {
        byte[] kept = papers.find(by, version.id(), which)
                .or(() -> late(by, version, which))
                .orElseThrow();
        return download(version, which, kept);
    }

    /** What a version was put forward with, for whoever decides on it: their link has been looked at. */
    Optional<Download> of(Held held, Which which) {
        Version version = held.version();
        return Optional.of(which)
                .filter(each -> each.kind() == Kind.BOARD_PAPER)
                .flatMap(each -> papers.find(held.region(), held.organisation(), version.id(), each))
                .map(kept -> download(version, which, kept));
    }

    private static Download download(Version version, Which which, byte[] kept) {
        String name = Frame.in(
                which.lang(),
                () -> say("plan.decision.paper.file." + which.kind().code(), version.number()));
        return Download.of(name + "." + which.format().code(), which.format().media(), () -> kept);
    }

    /** The paper of what was decided before such papers were kept. */
    private Optional<byte[]> late(Member by, Version version, Which which) {
        return which.kind() == Kind.DECISION && version.settled().isPresent()
                ? Optional.of(made(version, Optional.empty(), verify(by.region(), which), which))
                : Optional.empty();
    }

    /** @param verify the whole address where it is checked */
    static byte[] made(Version version, Optional<NewSince> since, String verify, Which which) {
        return Frame.in(which.lang(), () -> {
            var document = PaperDocument.of(version, since, verify, which.kind());
            return which.format() == Format.PDF
                    ? Pdf.of(document)
                    : new WordDocument(document.title(), version.says().company(), which.lang(), document.parts())
                            .bytes();
        });
    }
}
