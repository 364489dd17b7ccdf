package se.framsteg.plan.take;

import static se.framsteg.shell.Say.say;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.Decision;
import se.framsteg.plan.adoption.Minutes;
import se.framsteg.plan.adoption.Papers.Kind;
import se.framsteg.plan.adoption.PlanPaper;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.followup.CheckIn;
import se.framsteg.plan.sheet.PlanSheet;
import se.framsteg.shell.Json;
import se.framsteg.shell.Lang;
import se.framsteg.shell.documents.Pdf;

/** Everything in one file, one thing after the other as it is made. */
public final class HomeFiles {
    private HomeFiles() {}

    /**
     * @param minutes those that were signed with a decision, one at a time, since each may be long
     * @param papers those of versions, as PDF, likewise
     */
    static void write(
            Home home,
            Function<UUID, Optional<Minutes.Signed>> minutes,
            BiFunction<Version, Kind, Optional<byte[]>> papers,
            OutputStream out)
            throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Lang lang : Lang.values()) {
                put(zip, lang == Lang.SV ? "faltbeskrivning.md" : "description-of-fields.md", described(lang));
            }
            put(zip, say("plan.take.file") + ".pdf", Pdf.of(paper(home)));
            zip.putNextEntry(new ZipEntry(say("plan.take.file") + ".xlsx"));
            PlanSheet.write(new Unclosed(zip), home.plan());
            put(zip, "plan.json", json(HomeNumbers.of(home)));
            for (Version version : home.versions()) {
                put(
                        zip,
                        "versions/version-%d.json".formatted(version.number()),
                        version.document().getBytes(StandardCharsets.UTF_8));
            }
            put(zip, "versions/decisions.json", json(Map.of("versions", decided(home))));
            for (Version version : home.versions()) {
                for (Kind kind : List.of(Kind.BOARD_PAPER, Kind.DECISION)) {
                    Optional<byte[]> paper = papers.apply(version, kind);
                    if (paper.isPresent()) {
                        put(zip, "versions/%s-%d.pdf".formatted(kind.code(), version.number()), paper.get());
                    }
                }
            }
            for (Version version : home.versions()) {
                for (Decision decision : version.decisions()) {
                    Optional<Minutes.Signed> signed =
                            decision.minutes() ? minutes.apply(decision.id()) : Optional.empty();
                    if (signed.isPresent()) {
                        put(
                                zip,
                                "versions/minutes-%d-%s.%s"
                                        .formatted(
                                                version.number(),
                                                decision.decidedOn(),
                                                signed.get().ending()),
                                signed.get().content());
                    }
                }
            }
            put(zip, "versions/questions.json", json(Map.of("questions", home.asked())));
            put(zip, "ideas.json", json(Map.of("ideas", home.ideas().data())));
            put(zip, "history.json", json(Map.of("steps", home.steps())));
            put(zip, "check-ins.json", json(Map.of("check-ins", said(home))));
        }
    }

    private static HomePaper paper(Home home) {
        return new HomePaper(home.company(), new PlanPaper(home.now(), "").plan());
    }

    /** With its codes as they are described. */
    private static Map<String, @Nullable Object> decision(Decision decision) {
        var said = new LinkedHashMap<String, @Nullable Object>(Json.map(Json.write(decision), Object.class));
        said.put("way", decision.way().code());
        said.put("outcome", decision.outcome().code());
        return said;
    }

    private static List<Map<String, @Nullable Object>> decided(Home home) {
        return home.versions().stream()
                .map(version -> {
                    var said = new LinkedHashMap<String, @Nullable Object>();
                    said.put("number", version.number());
                    said.put("fingerprint", version.hash());
                    said.put("frozen-on", version.on().toString());
                    said.put(
                            "decisions",
                            version.decisions().stream()
                                    .map(HomeFiles::decision)
                                    .toList());
                    return (Map<String, @Nullable Object>) said;
                })
                .toList();
    }

    private static List<Map<String, @Nullable Object>> said(Home home) {
        return home.checkIns().stream()
                .filter(CheckIn::isSent)
                .map(each -> {
                    var said = new LinkedHashMap<String, @Nullable Object>();
                    said.put("turn", each.turn().code());
                    said.put("by", each.name());
                    said.put("sent-at", String.valueOf(each.sentAt()));
                    said.put("entered-by", each.enteredBy());
                    said.put("called-on", each.calledOn() == null ? null : String.valueOf(each.calledOn()));
                    said.put("said", each.typed());
                    return (Map<String, @Nullable Object>) said;
                })
                .toList();
    }

    private static byte[] json(Object data) {
        return Json.pretty(data).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] described(Lang lang) throws IOException {
        String path = "/content/take-home/fields.%s.md".formatted(lang.code());
        try (InputStream file = HomeFiles.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }

    /** A workbook closes what it is written to; more is to come. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
