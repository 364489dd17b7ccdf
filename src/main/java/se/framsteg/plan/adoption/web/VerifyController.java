package se.framsteg.plan.adoption.web;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.course.work.NewFile;
import se.framsteg.plan.adoption.Checking;
import se.framsteg.plan.adoption.FileHash;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.shell.web.WithoutTransaction;

/**
 * Whether a paper is of an adopted plan, for whoever has it. A file is hashed as it comes in, and never kept; nothing in the
 * database is held meanwhile, and each time anybody asks is counted, also where they are refused.
 */
@Controller
@WithoutTransaction
@RequestMapping("/{region}/verify")
class VerifyController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Checking checking;

    VerifyController(Checking checking) {
        this.checking = checking;
    }

    /** @param large as {@code many} whether something has just been refused before it was read, as {@link VerifyLength} does */
    @GetMapping
    View show(
            @RequestAttribute(REGION) Region region,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "false") boolean large,
            @RequestParam(defaultValue = "false") boolean many) {
        if (many) {
            return many(region);
        }
        Optional<String> read = Checking.read(hash);
        read.ifPresent(each -> Frame.bind(Frame.current().asking("hash=" + each)));
        if (read.isPresent() && !checking.mayLook(region.id(), Client.of(request))) {
            return many(region);
        }
        return new VerifyPage(
                region,
                read.orElse(""),
                read.flatMap(each -> checking.find(region.id(), each)).orElse(null),
                false,
                large ? Mending.of("file", "course.file.too-large") : Mending.NONE);
    }

    @PostMapping
    View find(
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return Checking.read(hash)
                    .<View>map(read -> found(region, read))
                    .orElseGet(() -> refused(region, hash.strip(), "hash", "plan.decision.verify.missing"));
        }
        if (file.getSize() > NewFile.LARGEST) {
            return refused(region, hash.strip(), "file", "course.file.too-large");
        }
        return hash(file).<View>map(read -> found(region, read)).orElseGet(() -> many(region));
    }

    private static View found(Region region, String hash) {
        return SeeOther.to("/%s/verify?hash=%s".formatted(region.slug(), hash));
    }

    private static View many(Region region) {
        return new VerifyPage(region, "", null, true, Mending.NONE).with(TOO_MANY_REQUESTS);
    }

    private static View refused(Region region, String typed, String field, String key) {
        return new VerifyPage(region, typed, null, false, Mending.of(field, key)).with(UNPROCESSABLE_CONTENT);
    }

    private static Optional<String> hash(MultipartFile file) {
        try (var content = file.getInputStream()) {
            return FileHash.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
